// Filter: which levels are shown, and only what has these words.

const LEVELS = { error: "错误", warning: "警告", info: "提示" };

function box(level, name) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.checked = true;
  input.value = level;
  label.append(input, ` ${name}`);
  return label;
}

function words(bar) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "规则、机关、问题";
  label.append("查找 ", input);
  bar.append(label);
  return input;
}

function apply(bar) {
  const hidden = [...bar.querySelectorAll("input[type=checkbox]")].filter((each) => !each.checked);
  document.body.dataset.hide = hidden.map((each) => each.value).join(" ");
  const wanted = bar.querySelector("input[type=search]").value.trim();
  for (const report of document.querySelectorAll(".report")) {
    const named = (report.querySelector("summary, header")?.textContent ?? "").includes(wanted);
    let found = 0;
    for (const finding of report.querySelectorAll(".finding")) {
      const fits = named || finding.textContent.includes(wanted);
      finding.classList.toggle("out", !fits);
      found += fits;
    }
    report.classList.toggle("out", report.localName === "details" && !named && !found);
  }
}

const bar = document.querySelector(".filter");
for (const [level, name] of Object.entries(LEVELS)) bar.append(box(level, name));
words(bar);
bar.setAttribute("role", "search");
bar.setAttribute("aria-label", "筛选问题");
bar.hidden = false;
bar.addEventListener("input", () => apply(bar));
document.addEventListener("gilint:drawn", () => apply(bar));
