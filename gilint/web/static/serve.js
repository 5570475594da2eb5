// The page: takes files, keeps them and what was found, shows one, does what its buttons say.

import { Busy, say } from "./busy.js";
import { row } from "./row.js";
import { annotated, check, decoded, encoded, exported, save } from "./service.js";

const AT_ONCE = 2;
const LARGEST = 64 * 1024 * 1024;
const documents = []; // { name, data, bytes, found, past }
let shown = null;
let settled = ""; // the record of findings that are no faults, as the server writes it

const results = document.getElementById("results");
const report = document.getElementById("report");
const table = document.getElementById("documents");
const fixSafe = document.getElementById("fix-safe");
const undo = document.getElementById("undo");

// Files in.

async function take(files) {
  document.body.ariaBusy = "true";
  say("");
  try {
    await taken(files);
  } catch (error) {
    say(error.message, true);
  }
  document.body.ariaBusy = "false";
}

async function taken(files) {
  const records = files.filter((each) => /\.ya?ml$/i.test(each.name));
  for (const each of records) settled = await each.text();
  const fresh = [];
  for (const file of files.filter((each) => !records.includes(each))) {
    if (file.size > LARGEST) {
      say(`${file.name} 超过 64 MB，没有检查`, true);
      continue;
    }
    fresh.push({ name: named(file.name), data: await encoded(file), bytes: file.size, past: [] });
  }
  documents.push(...fresh);
  await checkAll(records.length ? documents : fresh);
  if (records.length) say("“不是问题”的记录已经用上");
}

function named(name) {
  const taken = new Set(documents.map((each) => each.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const other = name.replace(/(\.[^.]*)?$/, `（${number}）$1`);
    if (!taken.has(other)) return other;
  }
}

async function checkAll(list) {
  const waiting = [...list];
  const busy = new Busy(waiting.length);
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      await busy.with(one.name, one.bytes, (key) => ask(one, key));
      if (!shown?.found && one.found) show(one);
      else draw();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  busy.end();
  if (list.length === 1 && list[0].found) show(list[0]);
  if (list.length) results.focus({ preventScroll: true });
}

async function ask(one, key, more = {}) {
  try {
    one.found = await check({ name: one.name, data: one.data, settled, ...more }, key);
    one.failed = "";
    return true;
  } catch (error) {
    if (one.found) say(error.message, true);
    else one.failed = error.message;
    if (!one.found && documents.length === 1) say(`${one.name}：${error.message}`, true);
    return false;
  }
}

// What was found, out.

function show(one) {
  shown = one;
  report.innerHTML = one.found?.html ?? "";
  document.dispatchEvent(new Event("gilint:drawn"));
  draw();
}

function draw() {
  results.hidden = !documents.some((each) => each.found || each.failed);
  document.body.classList.toggle("some", documents.length > 0);
  table.hidden = documents.length < 2;
  table.querySelector("tbody").replaceChildren(...documents.map((one) => row(one, one === shown, show, drop)));
  const found = shown?.found;
  fixSafe.hidden = !(found?.mendable && found.safe);
  fixSafe.textContent = `改正全部有把握的 ${found?.safe ?? 0} 处`;
  undo.hidden = !shown?.past.length;
  const commented = found?.annotatable && Object.values(found.counts).some(Boolean);
  const saves = {
    file: shown?.changed,
    comments: commented,
    changes: commented && report.querySelector("button.fix"),
    html: found,
    xlsx: found,
    settled: settled.includes("rule:"),
  };
  for (const button of document.querySelectorAll("[data-save]")) {
    button.hidden = !saves[button.dataset.save];
  }
  const number = checked().length;
  for (const each of document.querySelectorAll(".all")) {
    each.textContent = number > 1 ? `全部 ${number} 份的` : "";
  }
}

function drop(one) {
  documents.splice(documents.indexOf(one), 1);
  if (one === shown) show(documents.find((each) => each.found) ?? null);
  else draw();
}

// What a person decides about a finding.

const key = (item) => ({ rule: item.dataset.rule, fingerprint: item.dataset.fingerprint });

async function act(more, done) {
  const one = shown;
  const before = { data: one.data, settled, changed: one.changed };
  const busy = new Busy(1);
  const went = await busy.with(one.name, one.bytes, (key) => ask(one, key, more));
  busy.end();
  if (!went) return;
  one.past.push(before);
  if (one.found.data) {
    one.data = one.found.data;
    one.changed = true;
  }
  settled = one.found.settled;
  const top = scrollY;
  show(one);
  scrollTo(0, top);
  say(done(one.found));
  document.getElementById("report").querySelector(".finding .sign")?.focus({ preventScroll: true });
}

const fix = (keys) => act({ fix: keys }, (found) => `改好 ${found.mended} 处`);

report.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const item = button?.closest("[data-fingerprint]");
  if (!item) return;
  if (button.classList.contains("fix")) fix([key(item)]);
  if (button.classList.contains("settle")) askWhy(item);
  if (button.classList.contains("unsettle")) act({ unsettle: [key(item)] }, () => "已恢复");
});

function askWhy(item) {
  if (item.querySelector("form.why")) return;
  const form = document.createElement("form");
  form.className = "why";
  const label = document.createElement("label");
  const input = document.createElement("input");
  label.append("为什么不是问题：", input);
  input.required = true;
  const keep = document.createElement("button");
  keep.textContent = "记下";
  form.append(label, keep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act({ settle: [{ ...key(item), reason: input.value }] }, () => "已记下；请下载记录，下次一起放进来");
  });
  form.addEventListener("keydown", (event) => event.key === "Escape" && form.remove());
  item.append(form);
  input.focus();
}

fixSafe.addEventListener("click", () => {
  fix([...report.querySelectorAll(".finding[data-safe]")].map(key));
});

undo.addEventListener("click", async () => {
  const before = shown.past.pop();
  Object.assign(shown, { data: before.data, changed: before.changed });
  settled = before.settled;
  await checkAll([shown]);
  say("已撤销");
});

// Files to keep.

const checked = () => documents.filter((each) => each.found);
const stem = (name) => name.replace(/\.[^.]*$/, "");

async function saved(what) {
  if (what === "file") return [decoded(shown.data), shown.name.replace(/(\.[^.]*)?$/, "（改后）$1")];
  if (what === "comments" || what === "changes") {
    const { name, data } = shown;
    const blob = await annotated({ name, data, settled, suggest: what === "changes" });
    return [blob, name.replace(/(\.批注)?(\.[^.]*)$/, ".批注$2")];
  }
  if (what === "settled") return [new Blob([settled]), "不是问题.yaml"];
  const kept = checked();
  const files = kept.map(({ name, data }) => ({ name, data }));
  const blob = await exported({ files, settled, format: what });
  const name = kept.length === 1 ? stem(kept[0].name) : `${kept.length}份报告`;
  return [blob, `${name}.${what === "html" ? "检查报告.html" : "问题清单.xlsx"}`];
}

for (const button of document.querySelectorAll("[data-save]")) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      save(...(await saved(button.dataset.save)));
    } catch (error) {
      say(error.message, true);
    }
    button.disabled = false;
  });
}

// The doors: choose, drag, paste.

const chooser = document.getElementById("files");
chooser.addEventListener("change", async () => {
  const files = [...chooser.files];
  chooser.value = "";
  await take(files);
});

const area = document.getElementById("drop");
addEventListener("dragover", (event) => {
  event.preventDefault();
  area.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) area.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  area.classList.remove("over");
  take([...event.dataTransfer.files]);
});

document.getElementById("paste").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = document.getElementById("pasted");
  take([new File([text.value], "粘贴的文字.txt")]);
});

draw();
