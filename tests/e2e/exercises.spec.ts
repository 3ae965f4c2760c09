import { look } from "./look";
import { expect, test } from "./walk";

const asking = ["wave", "plan", "habit"];
const all = [...asking, "saying-no", "circle"];

test.describe("my circle by keyboard", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/exercises/circle");
    await page.locator("#person-name").focus();
    await page.keyboard.type("Sam");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Oma");
    await page.keyboard.press("Enter");
  });

  test("people are added, moved with arrows, and the list says where they are", async ({
    page,
  }) => {
    const sam = page.getByRole("button", { name: /^Sam:/ });
    await expect(sam).toHaveAttribute("aria-label", "Sam: iets verder, helpt");
    await sam.focus();
    const before = await sam.getAttribute("transform");
    // Whatever side Sam is on, far enough down and right is the outer ring.
    for (let press = 0; press < 14; press++) await page.keyboard.press("ArrowDown");
    for (let press = 0; press < 14; press++) await page.keyboard.press("ArrowRight");
    expect(await sam.getAttribute("transform")).not.toBe(before);
    await expect(sam).toHaveAttribute("aria-label", "Sam: ver, helpt");
    await expect(page.locator("[data-said]")).toHaveText("Sam: ver, helpt");
    await expect(page.getByLabel("Sam: Hoe dichtbij")).toHaveValue("far");
    await expect(page.getByLabel("Oma: Hoe dichtbij")).toHaveValue("middle");
  });

  test("Enter goes to the list, the list moves people and changes their shape", async ({
    page,
  }) => {
    const oma = page.getByRole("button", { name: /^Oma:/ });
    await oma.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Oma: Hoe dichtbij")).toBeFocused();
    const [place, shape] = [
      await oma.getAttribute("transform"),
      await oma.locator("path").getAttribute("d"),
    ];
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await expect(oma).toHaveAttribute("aria-label", "Oma: dichtbij, maakt het lastig");
    expect(await oma.getAttribute("transform")).not.toBe(place);
    expect(await oma.locator("path").getAttribute("d")).not.toBe(shape);
  });

  test("somebody is taken away, and focus goes back to the field", async ({ page }) => {
    await page.getByRole("button", { name: "Haal weg Sam" }).press("Enter");
    await expect(page.getByRole("button", { name: /^Sam:/ })).toHaveCount(0);
    await expect(page.locator("#person-name")).toBeFocused();
    await expect(page.locator("[data-said]")).toHaveText("Sam is weggehaald");
  });

  test("a blank name and a crowd get a sentence", async ({ page }) => {
    await page.locator("#person-name").press("Enter");
    await expect(page.locator("#person-fault")).toHaveText("Typ eerst een naam of letter.");
    for (let person = 3; person <= 20; person++) {
      await page.locator("#person-name").fill(`P${person}`);
      await page.keyboard.press("Enter");
    }
    await expect(page.locator("#person-fault")).toBeHidden();
    await page.locator("#person-name").fill("P21");
    await page.keyboard.press("Enter");
    await expect(page.locator("#person-fault")).toHaveText("Meer dan twintig mensen passen niet.");
    await expect(page.locator(".person")).toHaveCount(20);
    await look(page, "a full circle");
  });
});

test("my circle by drag: the ring follows, and nobody leaves the drawing", async ({ page }) => {
  await page.goto("/exercises/circle");
  await page.locator("#person-name").fill("<b>Sam</b>");
  await page.locator("[data-add]").click();
  const drawing = (await page.locator(".circle-drawing").boundingBox())!;
  const sam = page.locator(".person");
  const distance = page.locator("[data-people] [data-distance]");
  const dragTo = async (x: number, y: number) => {
    const at = (await sam.locator("path").boundingBox())!;
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
  };
  await dragTo(drawing.x + drawing.width * 0.62, drawing.y + drawing.height / 2);
  await expect(distance).toHaveValue("near");
  await dragTo(drawing.x - 200, drawing.y + drawing.height / 2);
  await expect(distance).toHaveValue("far");
  const box = (await sam.locator("path").boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(drawing.x);
  await expect(sam.locator("text")).toHaveText("<b>Sam</b>");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    for (const name of all) {
      test(`${name} stops and points to talking, and tells nobody`, async ({ page }) => {
        await page.goto(`/exercises/${name}`);
        const exercise = page.locator(".goes-on");
        const talk = page.locator(".stop-text a[href='/talk']");
        await expect(talk).toBeHidden();
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        if (asking.includes(name)) {
          await expect(exercise).toBeHidden();
          await page.locator(".stops").first().check();
          await expect(talk).toBeVisible();
          await expect(exercise).toBeHidden();
          await page.locator(".goes").check();
        }
        await expect(exercise).toBeVisible();
        await expect(talk).toBeHidden();
        await page.locator(".stop-switch input").check();
        await expect(talk).toBeVisible();
        await expect(exercise).toBeHidden();
        await page.keyboard.press("Enter");
        expect(asked).toEqual([]);
        expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
        // Nothing on the page could carry an answer: no form, and no field with a name but the two of the question.
        expect(await page.locator("main form").count()).toBe(0);
      });
    }
  });
}

test.describe("without a script there is a form on paper", () => {
  test.use({ javaScriptEnabled: false });
  for (const name of ["plan", "habit", "circle"]) {
    test(name, async ({ page }) => {
      await page.goto(`/exercises/${name}`);
      if (name !== "circle") await page.locator(".goes").check();
      await expect(page.getByRole("heading", { name: "Op papier" })).toBeVisible();
      // Nothing to type in that would go lost.
      await expect(page.locator("main input:visible:not([name=stop]):not(.stops)")).toHaveCount(0);
      await expect(page.locator("main select:visible")).toHaveCount(0);
    });
  }

  test("the wave reads as twelve steps", async ({ page }) => {
    await page.goto("/exercises/wave");
    await page.locator(".goes").check();
    await expect(page.locator(".captions li:visible")).toHaveCount(12);
    await expect(page.locator("[data-run]")).toBeHidden();
  });
});

test("a plan becomes one sentence on the page, own words first", async ({ page }) => {
  await page.goto("/exercises/plan");
  await page.locator(".goes").check();
  await page.locator("#pick-when").selectOption({ index: 1 });
  await page.locator("#pick-then").selectOption({ index: 1 });
  const line = page.locator(".worksheet-line");
  await expect(line).toHaveText("Als iemand een rondje haalt, dan neem ik iets zonder alcohol.");
  await page.locator("#own-then").fill("dan dans ik <b>door</b>.");
  await page.keyboard.press("Enter");
  await expect(line).toHaveText("Als iemand een rondje haalt, dan dans ik <b>door</b>.");
  expect(page.url()).toMatch(/\/exercises\/plan$/);
  await page.reload();
  await page.locator(".goes").check();
  await expect(page.locator("#own-then")).toHaveValue("");
});

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test("the wave runs through its steps, pauses and begins again", async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await page.clock.install();
      await page.goto("/exercises/wave");
      await page.locator(".goes").check();
      const run = page.locator("[data-run]");
      const caption = page.locator("[data-caption]");
      const clock = page.locator("[data-clock]");
      await run.click();
      await page.clock.fastForward(100_000);
      await expect(caption).toContainText("Hoe voelt het daar?");
      await expect(clock).toHaveText("3:20");
      const moving = () =>
        page.evaluate(
          () =>
            document.getAnimations().filter(
              // The page itself settles in a quarter of a second; that is not the wave.
              (each) =>
                each.playState === "running" && (each as CSSAnimation).animationName !== "settle",
            ).length,
        );
      expect(await moving()).toBe(reducedMotion === "reduce" ? 0 : 3);
      await run.click();
      expect(await moving()).toBe(0);
      await page.clock.fastForward(100_000);
      await expect(clock).toHaveText("3:20");
      await run.click();
      await page.clock.fastForward(201_000);
      await expect(caption).toContainText("Dit was de ronde");
      await expect(run).toHaveText("Nog een ronde");
      await run.click();
      await expect(caption).toContainText("Ga zitten of staan");
      await page.locator(".stop-switch input").check();
      expect(await moving()).toBe(0);
    });
  });
}

test("no violation once an exercise has begun or stopped", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const name of asking) {
    for (const answer of [".goes", ".stops"]) {
      await page.goto(`/exercises/${name}`);
      await page.locator(answer).first().check();
      await look(page, `${name} ${answer}`);
    }
  }
});
