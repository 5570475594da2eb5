// From finding to finding with the keys J and K, in the reports that are open.

// Told by selectors alone: whether each mark has a box would lay out a thousand closed reports.
const OPEN = ":is(article.report, details.report[open]:not(.out))";
let now = null;

function shown() {
  const hidden = (document.body.dataset.hide ?? "").split(" ").filter(Boolean);
  const wanted = ["related", ...hidden].map((name) => `:not(.${name})`).join("");
  return [...document.querySelectorAll(`${OPEN} mark[id]${wanted}`)];
}

function go(step) {
  const marks = shown();
  if (!marks.length) return;
  const next = marks[(marks.indexOf(now) + step + marks.length) % marks.length] ?? marks[0];
  now?.classList.remove("now");
  now = next;
  now.classList.add("now");
  now.scrollIntoView({ block: "center" });
  const finding = document.getElementById(now.id.replace(/m(\d+)$/, "f$1"));
  finding?.scrollIntoView({ block: "nearest" });
  finding?.querySelector("a.sign")?.focus({ preventScroll: true });
}

const hint = document.createElement("span");
hint.className = "keys";
hint.textContent = "按 J、K 键看下一处、上一处";
document.querySelector(".filter").append(hint);

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, dialog");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") go(1);
  if (event.key === "k") go(now ? -1 : 0);
});
