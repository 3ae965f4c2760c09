import { drawDisc, drawField, drawPanel } from "./draw";
import {
  drawClaim,
  drawFoot,
  drawWords,
  type Inks,
  places,
  roomAbove,
  type Scene,
  slideCrowd,
} from "./layout";
import { type Box, setText } from "./set-type";
import { type DesignId, type Mark, type Point, type Sheet, shapes } from "./sheet";

/** The colours of the site: paper, ink, students, you, others, and its night. */
const paper = "#f8f3e9";
const ink = "#1f2437";
const blue = "#1f6585";
const orange = "#b84a00";

/** Height of a digit of the display letter, as a share of its size. */
const capHeight = 0.72;

const inks: Record<DesignId, Inks> = {
  field: {
    ground: paper,
    ink,
    accent: orange,
    most: blue,
    others: "#c9bfac",
    card: "#fffdf8",
    code: ink,
  },
  number: {
    ground: orange,
    ink: paper,
    accent: paper,
    most: paper,
    others: "#8f3900",
    card: paper,
    code: ink,
  },
  night: {
    ground: "#191b27",
    ink: "#f5ecdc",
    accent: "#ffb056",
    most: "#ffb056",
    others: "#4a4f66",
    card: "#f5ecdc",
    code: "#191b27",
  },
  question: {
    ground: blue,
    ink: paper,
    accent: "#ffd9a8",
    most: "#ffd9a8",
    others: "#5f95ad",
    card: paper,
    code: ink,
  },
};

/** A hundred people on warm paper, under the words. */
function drawFieldDesign(scene: Scene, colours: Inks): Mark[] {
  const { share, shape } = scene;
  const words = drawWords(scene, places[shape].words, colours);
  const room = shape === "slide" ? slideCrowd : roomAbove(shape, words.bottom, 22);
  const columns = shape === "square" ? 20 : 10;
  return [...words.marks, ...drawField(share, room, { columns, colours })];
}

/** The number as large as the sheet, with the crowd at its feet. */
function drawNumberDesign(scene: Scene, colours: Inks): Mark[] {
  const { words, share, shape, measure } = scene;
  const { words: box, sizes } = places[shape];
  const about = setText(
    words.about,
    { ...box, height: sizes.claim * 1.2 },
    { font: "display", size: sizes.claim * 0.9, fill: colours.ink, role: "H1" },
    measure,
  );
  const top = words.about ? about.bottom + sizes.claim * 0.35 : box.y;
  const width = shape === "square" ? 250 : box.width;
  const largest = { page: 420, slide: 250, square: 250 }[shape];
  const size = Math.min(largest, width / measure(words.number, "display"));
  const bottom = top + size * capHeight;
  const number: Mark = {
    kind: "text",
    text: words.number,
    at: [box.x - size * 0.04, bottom],
    font: "display",
    size,
    fill: colours.accent,
    role: "H1",
  };
  const claimBox: Box = {
    page: { ...box, y: bottom + 24, height: 150 },
    slide: { ...box, y: bottom + 20, height: places.slide.foot.y - bottom - 34 },
    square: { ...box, x: box.x + width + 26, width: box.width - width - 26 },
  }[shape];
  const claim = drawClaim(scene, claimBox, colours, {
    sentence: `${words.of} ${words.claim}`,
    size: sizes.claim,
  });
  const isSlide = shape === "slide";
  const room = isSlide ? slideCrowd : roomAbove(shape, Math.max(claim.bottom, bottom), 22);
  const crowd = drawField(share, room, { columns: isSlide ? 10 : 20, colours });
  return [...about.marks, number, ...claim.marks, ...crowd];
}

/** A circle of lights in the dark. */
function drawNightDesign(scene: Scene, colours: Inks): Mark[] {
  const { share, shape } = scene;
  const { words: box } = places[shape];
  const disc: Box = {
    page: { x: 46, y: 34, width: 503, height: 448 },
    slide: { x: 522, y: 40, width: 412, height: 460 },
    square: { x: 288, y: 66, width: 304, height: 380 },
  }[shape];
  const room: Box = {
    page: { ...box, y: 496, height: 200 },
    slide: box,
    square: { ...box, y: 66, width: 262, height: 390 },
  }[shape];
  return [...drawDisc(share, disc, colours), ...drawWords(scene, room, colours).marks];
}

/** The question first; the answer stands on its head. */
function drawQuestionDesign(scene: Scene, colours: Inks): Mark[] {
  const { words, share, shape, measure } = scene;
  const { words: box, sizes } = places[shape];
  const height = { page: 292, slide: 320, square: 190 }[shape];
  const question = drawClaim(scene, { ...box, height }, colours, {
    sentence: words.question,
    size: sizes.question,
  });
  const guess: Box = {
    page: { x: box.x, y: 352, width: box.width, height: 168 },
    slide: { x: 552, y: 54, width: 354, height: 226 },
    square: { x: box.x, y: 242, width: 190, height: 222 },
  }[shape];
  const label = setText(
    words.yourGuess,
    { x: guess.x + 18, y: guess.y + 14, width: guess.width - 36, height: 30 },
    { font: "strong", size: sizes.note * 1.15, fill: ink },
    measure,
  );
  const answer: Box = {
    page: { x: box.x, y: 542, width: box.width, height: 150 },
    slide: { x: 552, y: 306, width: 354, height: 184 },
    square: { x: box.x + 214, y: 258, width: 314, height: 190 },
  }[shape];
  return [
    ...question.marks,
    drawPanel(guess, paper, 14),
    ...label.marks,
    drawPanel(
      {
        x: guess.x + guess.width * 0.2,
        y: guess.y + guess.height * 0.78,
        width: guess.width * 0.6,
        height: 1.6,
      },
      ink,
    ),
    ...drawAnswer(words.answer, share, answer, scene, colours),
  ];
}

/** The answer and its hundred people, turned upside down about the middle of their box. */
function drawAnswer(
  says: string,
  share: number,
  box: Box,
  { measure, shape }: Scene,
  colours: Inks,
): Mark[] {
  const turn: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const size = places[shape].sizes.claim * 0.72;
  const text = setText(
    says,
    { ...box, height: size * 1.3 },
    { font: "display", size, fill: colours.accent, turn },
    measure,
  );
  const field = { ...box, y: text.bottom + 14, height: box.y + box.height - text.bottom - 14 };
  return [...text.marks, ...drawField(share, field, { columns: 20, colours, turn })];
}

const draws: Record<DesignId, (scene: Scene, colours: Inks) => Mark[]> = {
  field: drawFieldDesign,
  number: drawNumberDesign,
  night: drawNightDesign,
  question: drawQuestionDesign,
};

/** One poster, slide or square: pure, the same marks for the same fact, design, shape and words. */
export function drawSheet(
  design: DesignId,
  scene: Scene,
  says: Pick<Sheet, "title" | "language" | "pictureSays">,
): Sheet {
  const { width, height } = shapes[scene.shape];
  const colours = inks[design];
  return {
    width,
    height,
    ...says,
    marks: [
      drawPanel({ x: 0, y: 0, width, height }, colours.ground),
      ...draws[design](scene, colours),
      ...drawFoot(scene, colours),
    ],
  };
}
