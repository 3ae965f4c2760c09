// @ts-check
// Keeps a page of a group session up to date, sends votes without leaving the page, and lets a
// keyboard drive the big screen. Without it the pages are refreshed by hand.

const live = document.querySelector("[data-live]");

/** @param {string} html as our own server rendered it */
function show(html) {
  if (!live) return;
  live.innerHTML = html;
  document.dispatchEvent(new Event("doorsnee:changed"));
}

if (live instanceof HTMLElement && live.dataset.live) {
  const source = new EventSource(live.dataset.live);
  source.addEventListener("message", ({ data }) => {
    show(JSON.parse(data));
    // A new question begins at its beginning; on the big screen everything is in view.
    if (!document.querySelector(".screen")) scrollTo(0, 0);
  });
  // A phone that slept may hold a stream that ended: look again as soon as it wakes.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && source.readyState === EventSource.CLOSED) location.reload();
  });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-vote]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button?.setAttribute("aria-disabled", "true");
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    const response = await fetch(`${form.getAttribute("action")}/vote`, { method: "POST", body });
    show(await response.text());
  } catch {
    // No connection: the form as it is, sent the old way, says so.
    form.submit();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
  const next = document.querySelector("[data-next]");
  const table = document.querySelector("[data-table]");
  if ([" ", "ArrowRight", "PageDown"].includes(event.key) && next instanceof HTMLFormElement) {
    event.preventDefault();
    next.requestSubmit();
  }
  if (event.key.toLowerCase() === "t" && table instanceof HTMLDetailsElement)
    table.open = !table.open;
});
