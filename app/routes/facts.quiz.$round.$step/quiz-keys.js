// @ts-check
// The arrow keys of a keyboard and the page keys of a presenter follow the links on the page.

/** @type {Record<string, string>} */
const linkFor = {
  ArrowRight: "[data-next]",
  PageDown: "[data-next]",
  ArrowLeft: "[data-previous]",
  PageUp: "[data-previous]",
};

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = document.querySelector(linkFor[event.key] ?? "none");
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  link.click();
});
