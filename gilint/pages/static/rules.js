// A rule's page in a dialog, so that the reader keeps the place.

const dialog = document.createElement("dialog");
dialog.setAttribute("aria-label", "规则说明");
const close = document.createElement("button");
close.type = "button";
close.textContent = "关闭";
close.addEventListener("click", () => dialog.close());
document.body.append(dialog);

document.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
  const link = event.target.closest?.("a.rule");
  const page = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!page) return;
  event.preventDefault();
  const shown = page.cloneNode(true);
  shown.removeAttribute("id");
  dialog.replaceChildren(close, shown);
  dialog.showModal();
});
