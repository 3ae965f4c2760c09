// @ts-check
// The circle of people: by drag, by keyboard and as a list. It lives on the page and nowhere else.

const svgNamespace = "http://www.w3.org/2000/svg";
/** As many as still fit around one person. */
const most = 20;
/** Units of the drawing that one press of an arrow moves somebody. */
const step = 7;
/** Nobody lies on top of "you", or over the edge. */
const closest = 22;

/**
 * @template {Element} T
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {T}
 */
const find = (selector, within = document) => {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return /** @type {T} */ (found);
};

for (const paper of document.querySelectorAll("[data-unscripted]"))
  paper.setAttribute("hidden", "");

const drawing = /** @type {SVGSVGElement} */ (find("[data-rings]"));
const rings = (drawing.dataset.rings ?? "").split(" ").map(Number);
const farthest = rings.at(-1) ?? 0;
const list = find("[data-people]");
const nobody = /** @type {HTMLElement} */ (find("[data-nobody]"));
const said = find("[data-said]");
const fault = /** @type {HTMLElement} */ (find("[data-fault]"));
const field = /** @type {HTMLInputElement} */ (find("#person-name"));
const add = /** @type {HTMLButtonElement} */ (find("[data-add]"));
const template = /** @type {HTMLTemplateElement} */ (find("template[data-person]"));

/** Turned by the golden angle each time, so that newcomers do not land on each other. */
let angle = -Math.PI / 2;

/** @param {string | undefined} sentence why nobody was added, or nothing */
function complain(sentence) {
  fault.hidden = !sentence;
  fault.textContent = sentence ?? "";
  field.toggleAttribute("aria-invalid", Boolean(sentence));
  if (sentence) field.setAttribute("aria-describedby", "person-fault");
  else field.removeAttribute("aria-describedby");
}

function addPerson() {
  const name = field.value.trim();
  if (!name || list.children.length >= most) {
    complain(name ? add.dataset.full : add.dataset.needsName);
    return field.focus();
  }
  complain(undefined);
  const row = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const item = find("li", row);
  list.append(row);
  field.value = "";
  nobody.hidden = true;
  startPerson(name, /** @type {HTMLElement} */ (item));
  field.focus();
}

/**
 * @param {string} name
 * @param {HTMLElement} item the row of this person in the list
 */
function startPerson(name, item) {
  const distance = /** @type {HTMLSelectElement} */ (find("[data-distance]", item));
  const kind = /** @type {HTMLSelectElement} */ (find("[data-kind]", item));
  const remove = /** @type {HTMLElement} */ (find("[data-remove]", item));
  find("[data-name]", item).textContent = name;
  for (const control of [distance, kind]) {
    const label = control.parentElement?.querySelector("span")?.textContent ?? "";
    control.setAttribute("aria-label", `${name}: ${label}`);
  }
  remove.setAttribute("aria-label", `${remove.textContent} ${name}`);

  const mark = makeMark(name);
  angle += Math.PI * (3 - Math.sqrt(5));
  let x = 0;
  let y = 0;

  const describe = () => sayPlace(name, distance, kind);
  const draw = () => {
    mark.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    mark.setAttribute("aria-label", describe());
    const shape = document.querySelector(`.shapes [data-shape="${kind.value}"]`);
    find("path", mark).setAttribute("d", shape?.getAttribute("d") ?? "");
    find("path", mark).setAttribute("class", `shape shape-${kind.value}`);
  };
  /** Puts the person at a point, kept between you and the edge; the ring follows. */
  const moveTo = (/** @type {number} */ toX, /** @type {number} */ toY) => {
    const away = Math.hypot(toX, toY) || 1;
    const kept = Math.min(farthest - 6, Math.max(closest, away));
    [x, y] = [(toX / away) * kept, (toY / away) * kept];
    const ring = rings.findIndex((radius) => kept <= radius);
    const before = distance.selectedIndex;
    distance.selectedIndex = ring;
    draw();
    if (before !== ring) said.textContent = describe();
  };
  /** Puts the person in the middle of the ring that the list says, in the same direction. */
  const moveToRing = () => {
    const outer = rings[distance.selectedIndex] ?? farthest;
    const inner = rings[distance.selectedIndex - 1] ?? closest;
    const direction = x || y ? Math.atan2(y, x) : angle;
    moveTo(
      Math.cos(direction) * ((inner + outer) / 2),
      Math.sin(direction) * ((inner + outer) / 2),
    );
  };

  distance.selectedIndex = 1;
  moveToRing();
  said.textContent = describe();

  distance.addEventListener("change", moveToRing);
  kind.addEventListener("change", draw);
  remove.addEventListener("click", () => {
    mark.remove();
    item.remove();
    nobody.hidden = list.children.length > 0;
    said.textContent = (add.dataset.gone ?? "").replace("{name}", name);
    field.focus();
  });
  steer(
    mark,
    (right, down) => moveTo(x + right * step, y + down * step),
    () => distance.focus(),
  );
  drag(mark, moveTo);
}

/**
 * @param {SVGGElement} mark
 * @param {(right: number, down: number) => void} moveBy
 * @param {() => void} toList
 */
function steer(mark, moveBy, toList) {
  const moves = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  mark.addEventListener("keydown", (event) => {
    const [right, down] = moves[/** @type {keyof typeof moves} */ (event.key)] ?? [];
    if (right !== undefined && down !== undefined) moveBy(right, down);
    else if (event.key === "Enter" || event.key === " ") toList();
    else return;
    event.preventDefault();
  });
}

/**
 * @param {string} name
 * @param {HTMLSelectElement[]} choices
 */
function sayPlace(name, ...choices) {
  return `${name}: ${choices.map(({ selectedOptions }) => selectedOptions[0]?.text).join(", ")}`;
}

/** @param {string} name */
function makeMark(name) {
  const mark = document.createElementNS(svgNamespace, "g");
  mark.setAttribute("class", "person");
  mark.setAttribute("tabindex", "0");
  mark.setAttribute("role", "button");
  const reach = document.createElementNS(svgNamespace, "circle");
  reach.setAttribute("r", "14");
  reach.setAttribute("class", "person-reach");
  const label = document.createElementNS(svgNamespace, "text");
  label.setAttribute("y", "15");
  label.textContent = name;
  mark.append(reach, document.createElementNS(svgNamespace, "path"), label);
  drawing.append(mark);
  return mark;
}

/**
 * @param {SVGGElement} mark
 * @param {(x: number, y: number) => void} moveTo
 */
function drag(mark, moveTo) {
  mark.addEventListener("pointerdown", (event) => {
    mark.setPointerCapture(event.pointerId);
    mark.focus();
    event.preventDefault();
  });
  mark.addEventListener("pointermove", (event) => {
    const matrix = drawing.getScreenCTM();
    if (!mark.hasPointerCapture(event.pointerId) || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    moveTo(x, y);
  });
}

add.addEventListener("click", addPerson);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") addPerson();
});
