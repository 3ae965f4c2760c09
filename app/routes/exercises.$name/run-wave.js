// @ts-check
// The clock of the wave: shows one step at a time. It keeps nothing and asks nobody for anything.

const card = /** @type {HTMLElement | null} */ (document.querySelector("[data-wave]"));
const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-run]"));
const caption = document.querySelector("[data-caption]");
const clock = document.querySelector("[data-clock]");
const steps = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-at]")]);

if (card && button && caption && clock) {
  const length = Number(card.dataset.wave);
  /** Seconds of this round that have passed, and the moment it last went on; null while it stands still. */
  let passed = 0;
  let since = /** @type {number | null} */ (null);

  const secondsNow = () =>
    Math.min(length, passed + (since === null ? 0 : (performance.now() - since) / 1000));

  const show = () => {
    const now = secondsNow();
    const left = Math.ceil(length - now);
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    const step = steps.findLast(({ dataset }) => Number(dataset.at) <= now) ?? steps[0];
    for (const each of steps) each.toggleAttribute("data-now", each === step && now > 0);
    const text = step?.lastElementChild?.textContent ?? "";
    // Written only when it changes, so that it is read aloud once.
    if (caption.textContent !== text) caption.textContent = text;
    if (now >= length) stand(button.dataset.again);
  };

  /** @param {string | undefined} word what the button says next */
  const stand = (word) => {
    passed = secondsNow();
    since = null;
    card.classList.remove("is-running");
    button.textContent = word ?? "";
  };

  button.addEventListener("click", () => {
    if (since !== null) return stand(button.dataset.goOn);
    if (passed >= length) {
      passed = 0;
      card.classList.remove("is-begun");
    }
    since = performance.now();
    // The reflow lets the drawing begin again at the foot of the wave.
    void card.offsetWidth;
    card.classList.add("is-running", "is-begun");
    button.textContent = button.dataset.pause ?? "";
    show();
  });
  setInterval(() => since !== null && show(), 250);
  // Who stops the exercise stops its clock.
  document.addEventListener("change", ({ target }) => {
    const stops = target instanceof HTMLInputElement && target.classList.contains("stops");
    if (stops && target.checked && since !== null) stand(button.dataset.goOn);
  });
}
