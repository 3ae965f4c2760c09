// @ts-check
// Everything the pages do with a script, and nothing they need. No storage, no requests.

/** Seconds in which three presses of Shift mean "get me out". */
const exitWithin = 5;

/** Leaves without a trace in the history: blank at once, then a page of ours that wipes and goes on. */
function leave() {
  document.documentElement.hidden = true;
  document.title = " ";
  location.replace("/exit");
}

/** @type {number[]} */
let presses = [];
document.addEventListener("keyup", ({ key }) => {
  const now = Date.now();
  presses = key === "Shift" ? [...presses.filter((at) => now - at < exitWithin * 1000), now] : [];
  if (presses.length === 3 && document.querySelector("[data-exit]")) leave();
});

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-exit]")) {
    event.preventDefault();
    leave();
  }
  if (target?.closest("[data-print]")) print();
  const copy = target?.closest("[data-copy]");
  if (copy instanceof HTMLElement) copyText(copy);
});

/** @param {HTMLElement} button carries what to copy and the word that says it worked */
async function copyText(button) {
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  const said = button.nextElementSibling;
  if (said) said.textContent = button.dataset.copied ?? "";
}

// A second tap on "send" while the first is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  // A file leaves the page where it is: after it every button must still work.
  if (event.submitter?.hasAttribute("data-file")) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
// Back brings a page from memory: it may be sent again, and never stays blank.
addEventListener("pageshow", () => {
  document.documentElement.hidden = false;
  for (const form of document.forms) delete form.dataset.sent;
});

for (const button of document.querySelectorAll("[data-scripted]")) button.removeAttribute("hidden");

// A link to something folded unfolds it, for browsers that do not do so by themselves.
function unfoldTarget() {
  const target = document.getElementById(location.hash.slice(1));
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
}
addEventListener("hashchange", unfoldTarget);
unfoldTarget();

/** The guess colours the field of a hundred people while it is typed. */
function followGuesses() {
  for (const field of document.querySelectorAll("[data-guess]")) followGuess(field);
}
followGuesses();
document.addEventListener("doorsnee:changed", followGuesses);

/** @param {Element} field */
function followGuess(field) {
  const input = field.querySelector("input");
  const coloured = field.querySelectorAll("[data-coloured]");
  const colour = () => {
    const guess = Math.max(0, Math.min(100, Math.floor(Number(input?.value)) || 0));
    const rows = Math.floor(guess / 10) * 10;
    const path = `M0 0H100V${rows}H${(guess % 10) * 10}V${rows + (guess % 10 ? 10 : 0)}H0Z`;
    for (const part of coloured) part.setAttribute("d", path);
  };
  input?.addEventListener("input", colour);
  colour();
}
