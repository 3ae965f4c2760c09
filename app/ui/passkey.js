// @ts-check
// The only script of the office: a passkey cannot be used without one. Everything else works without.

/** @param {string} text JSON */
const parse = (text) => JSON.parse(text);

const isAble =
  typeof PublicKeyCredential !== "undefined" &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!(form instanceof HTMLFormElement)) continue;
  const able = form.querySelector("[data-able]");
  const unable = form.querySelector("[data-unable]");
  const stopped = form.querySelector("[data-stopped]");
  if (isAble) {
    able?.removeAttribute("hidden");
    unable?.setAttribute("hidden", "");
  }
  form.addEventListener("submit", async (event) => {
    const field = form.elements.namedItem("credential");
    if (!(field instanceof HTMLInputElement) || field.value) return;
    event.preventDefault();
    delete form.dataset.sent;
    stopped?.setAttribute("hidden", "");
    try {
      field.value = JSON.stringify(
        await ask(form.dataset.passkey ?? "", parse(form.dataset.options ?? "")),
      );
      form.submit();
    } catch {
      field.value = "";
      stopped?.removeAttribute("hidden");
    }
  });
}

/**
 * @param {string} what "get" signs in, "create" makes a passkey
 * @param {any} options as the server wrote them
 */
function ask(what, options) {
  return what === "create"
    ? navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      });
}

// Back must not send an old proof again.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-passkey] [name=credential]"))
    if (field instanceof HTMLInputElement) field.value = "";
});
