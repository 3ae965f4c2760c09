// @ts-check
// Shows what was picked or typed in the lines of a worksheet. It keeps nothing and sends nothing.

for (const paper of document.querySelectorAll("[data-unscripted]"))
  paper.setAttribute("hidden", "");

const fields = /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (
  document.querySelectorAll("[data-answers]")
);

/** Own words come after the list on the page, and before it in the lines. */
function show() {
  for (const output of document.querySelectorAll("output[data-shows]")) {
    const id = output instanceof HTMLElement ? output.dataset.shows : "";
    const answers = [...fields].filter((field) => field.dataset.answers === id);
    const said = answers.map(({ value }) => value.trim()).filter(Boolean);
    output.textContent = (said.at(-1) ?? "").replace(/[.,]+$/, "");
  }
}

for (const field of fields) field.addEventListener("change", show);
