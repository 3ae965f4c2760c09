// @ts-check
// Keeps a page of a group session up to date, sends votes without leaving the page, and lets a
// keyboard drive the big screen. Without it the pages are refreshed by hand.

const live = document.querySelector("[data-live]");
const isScreen = document.querySelector(".screen") !== null;
/** Milliseconds before a stream that was refused is asked for again; a hall does not come all at once. */
const comeBackAfter = () => 3000 + Math.random() * 4000;

/**
 * @param {string} html as our own server rendered it
 * @param {string} news what it is about, which gets the focus that the old page had
 */
function show(html, news) {
  if (!live) return;
  const hadFocus = live.contains(document.activeElement);
  live.innerHTML = html;
  document.dispatchEvent(new Event("doorsnee:changed"));
  const heading = live.querySelector(news);
  if (heading instanceof HTMLElement && (hadFocus || !isScreen)) heading.focus();
}

/** @param {string} address with what the page has already in `since` */
function follow(address) {
  const url = new URL(address, location.href);
  const source = new EventSource(url);
  source.addEventListener("message", ({ data, lastEventId }) => {
    url.searchParams.set("since", lastEventId);
    show(JSON.parse(data), "h1[tabindex]");
    // A new question begins at its beginning; on the big screen everything is in view.
    if (!isScreen) scrollTo(0, 0);
  });
  source.addEventListener("over", ({ data }) => {
    source.close();
    location.replace(data);
  });
  // A lost connection mends itself; an answer that is no stream, of a proxy for one, does not.
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, comeBackAfter(), url.href);
  });
}
if (live instanceof HTMLElement && live.dataset.live) follow(live.dataset.live);

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-vote]")) return;
  event.preventDefault();
  send(form);
});

/** @param {HTMLFormElement} form */
async function send(form) {
  const button = form.querySelector("button");
  if (button?.ariaDisabled) return;
  if (button) button.ariaDisabled = "true";
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  const address = `${form.getAttribute("action")}/vote`;
  const response = await fetch(address, { method: "POST", body }).catch(() => null);
  // The session is gone: sent the old way, the form says so.
  if (response && !response.ok) return form.submit();
  if (response) return show(await response.text(), "[role=alert], [role=status]:not(:empty)");
  if (button) button.ariaDisabled = null;
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = form.dataset.offline ?? "";
}

document.addEventListener("keydown", (event) => {
  // A key on a button, a link or the table is meant for it; a key held down is one press.
  const isMeant = event.target instanceof Element && event.target.closest("a, button, summary");
  if (!isScreen || isMeant || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const next = document.querySelector("[data-next]");
  const table = document.querySelector("[data-table]");
  if ([" ", "ArrowRight", "PageDown"].includes(event.key) && next instanceof HTMLFormElement) {
    event.preventDefault();
    next.requestSubmit();
  }
  if (event.key.toLowerCase() === "t" && table instanceof HTMLDetailsElement)
    table.open = !table.open;
});
