// From finding to finding with the keys J and K, in the reports that are open.

let now = null;

function shown() {
  return [...document.querySelectorAll("mark[id]:not(.related)")].filter((each) => {
    const hidden = (document.body.dataset.hide ?? "").split(" ");
    return each.offsetParent && !hidden.some((level) => level && each.classList.contains(level));
  });
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
