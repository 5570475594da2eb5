// A row of the table of reports: its name opens it, beside it what was found.

const LEVELS = { error: "错误", warning: "警告", info: "提示" };

export function row(one, now, show, drop) {
  const line = document.createElement("tr");
  line.classList.toggle("now", now);
  const name = document.createElement("th");
  name.scope = "row";
  const open = button(one.name, () => show(one));
  open.className = "open";
  open.disabled = !one.found;
  name.append(open);
  const remove = button("移除", () => drop(one));
  remove.setAttribute("aria-label", `移除 ${one.name}`);
  const cells = [one.found?.agency ?? "", one.found?.year ?? "", result(one), remove];
  line.append(name, ...cells.map(cell));
  return line;
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

function cell(said) {
  const made = document.createElement("td");
  made.append(...[said].flat());
  return made;
}

function result(one) {
  if (one.failed) return level("error", one.failed);
  if (!one.found) return "等待检查";
  if (one.found.skipped) return level("warning", `不必检查：${one.found.skipped}`);
  if (!one.found.checked) return level("error", `没有查完：${one.found.message}`);
  const counts = Object.entries(one.found.counts).filter(([, number]) => number);
  if (!counts.length) return level("good", "没有发现问题");
  return counts.flatMap(([name, number]) => [level(name, `${LEVELS[name]} ${number}`), " "]);
}

function level(name, words) {
  const made = document.createElement("span");
  made.className = `level ${name}`;
  made.textContent = words;
  return made;
}
