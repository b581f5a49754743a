import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { test, type OpenOptions } from "./support/browser-test.ts";
import { smallControls, stickingOut } from "./support/in-page.ts";
import { COMPARE } from "./support/page-types.ts";

const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const choose = (page: Page, id: string, answer: string): Promise<void> =>
  question(page, id).getByLabel(answer, { exact: true }).check();
const status = (page: Page): Promise<string | null> => page.getByRole("status").textContent();
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name }).click();
const advices = (page: Page) => page.locator("[data-advice]:visible");

async function fillIn(page: Page): Promise<void> {
  await choose(page, "tevredenheid", "Neutraal");
  await choose(page, "knelpunt-avg", "Ja, knelpunt rond de AVG");
  await choose(page, "deskundigheid", "AVG-deskundige");
}

/** What the form holds, as `question: answers`. */
function filled(page: Page): Promise<string[]> {
  return page.locator("[data-question]").evaluateAll((items) =>
    items.flatMap((item) => {
      const chosen = [...item.querySelectorAll("input:checked")].map((input) => input.getAttribute("value"));
      return chosen.length === 0 ? [] : [`${item.getAttribute("data-question")}: ${chosen.join(" ")}`];
    }),
  );
}
const FILLED = ["tevredenheid: neutraal", "knelpunt-avg: ja", "deskundigheid: avg-deskundige"];

describe("who fills in the form", () => {
  test("sees the own answer beside the survey's figure, a sentence, and the advices that fit", async ({ open }) => {
    const page = await open(COMPARE);
    expect(await advices(page).count()).toBe(0);
    await fillIn(page);
    const row = question(page, "tevredenheid").locator(".compare__row", { hasText: "Neutraal" });
    expect(await row.innerText()).toMatch(/Neutraal\s+43%\s+● jij/);
    expect(await question(page, "tevredenheid").locator(".compare__sentence").textContent()).toBe(
      "39% van de respondenten was tevreden of heel tevreden (eigen optelling); jij bent neutraal, net als 43%.",
    );
    const result = page.getByRole("region", { name: "Jouw uitkomst" });
    expect(await result.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "Tevredenheid",
      "Knelpunten",
      "Deskundigheid",
    ]);
    expect(await status(page)).toBe("3 van de 17 vragen beantwoord.");
    expect(await advices(page).count()).toBe(3);
    for (const advice of await advices(page).all()) {
      expect(await advice.locator(".compare__reason").textContent()).not.toBe("");
      expect(await advice.getByRole("link").count()).toBeGreaterThan(0);
    }
  });

  test("cannot choose none of these together with another answer", async ({ open }) => {
    const page = await open(COMPARE);
    await choose(page, "deskundigheid", "Data-analist");
    await choose(page, "deskundigheid", "Geen van deze deskundigen");
    expect(await filled(page)).toEqual(["deskundigheid: geen"]);
    await choose(page, "deskundigheid", "Data-analist");
    expect(await filled(page)).toEqual(["deskundigheid: data-analist"]);
  });

  test("finds the answers back after a reload, and a colleague finds them by the link", async ({ open }) => {
    const page = await open(COMPARE);
    await fillIn(page);
    await page.reload();
    expect(await filled(page)).toEqual(FILLED);
    const link = await page.getByLabel("Link met je antwoorden").inputValue();
    expect(link).toBe(page.url());
    const other = await open(link.slice(new URL(link).origin.length));
    expect(await filled(other)).toEqual(FILLED);
    expect(await status(other)).toBe("De antwoorden uit de link zijn ingevuld. 3 van de 17 vragen beantwoord.");
  });

  test("keeps the answers while following a link on the page, such as the skip link", async ({ open }) => {
    const page = await open(COMPARE);
    await fillIn(page);
    const address = page.url();
    await page.getByRole("link", { name: "Direct naar de inhoud" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toBe(address);
    expect(await filled(page)).toEqual(FILLED);
  });

  test("takes another link that is put in the address bar", async ({ open }) => {
    const page = await open(COMPARE);
    await fillIn(page);
    const address = page.url();
    await choose(page, "tevredenheid", "Ontevreden");
    await page.evaluate((url) => location.assign(url), address);
    await expect.poll(() => filled(page)).toEqual(FILLED);
  });
});

test.for([
  ["cut off", (hash: string) => hash.slice(0, -4), /onvolledig of veranderd/],
  ["changed", (hash: string) => hash.replace("neutraal", "tevreden"), /onvolledig of veranderd/],
  ["of another version", (hash: string) => hash.replace("#v1", "#v0"), /andere versie/],
] as const)("a link that is %s says so and fills in nothing", async ([, change, message], { open }) => {
  const page = await open(COMPARE);
  await fillIn(page);
  const bad = await open(COMPARE + change(new URL(page.url()).hash));
  expect(await status(bad)).toMatch(message);
  expect(await filled(bad)).toEqual([]);
  expect(await advices(bad).count()).toBe(0);
});

describe("the device", () => {
  test("keeps nothing until the reader asks, and nothing after all is cleared", async ({ open }) => {
    const page = await open(COMPARE);
    const kept = () => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    await fillIn(page);
    expect(await kept()).toBe(0);
    await press(page, "Bewaar op dit apparaat");
    expect(await status(page)).toContain("op dit apparaat bewaard");
    expect(await kept()).toBe(1);
    await page.goto(new URL(COMPARE, page.url()).href.concat("?opnieuw"));
    expect(await filled(page)).toEqual(FILLED);
    expect(await status(page)).toContain("die je op dit apparaat bewaarde");
    await press(page, "Wis alles");
    expect(await status(page)).toBe("Alles is gewist, ook wat op dit apparaat bewaard was.");
    expect(await filled(page)).toEqual([]);
    expect(await kept()).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
    await page.reload();
    expect(await filled(page)).toEqual([]);
  });

  test("is told of a form of another version and is not filled in from it", async ({ open }) => {
    const page = await open(COMPARE);
    await page.evaluate(() => localStorage.setItem("dossier-vergelijk", "v0&tevredenheid=blij&som=0"));
    await page.reload();
    expect(await status(page)).toContain("horen bij een andere versie");
    expect(await filled(page)).toEqual([]);
    await press(page, "Wis alles");
  });

  test("may refuse to keep anything; the reader hears that", async ({ open }) => {
    const page = await open(COMPARE, {
      prepare: (context) =>
        context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException("no", "QuotaExceededError");
          };
        }),
    });
    await fillIn(page);
    await press(page, "Bewaar op dit apparaat");
    expect(await status(page)).toContain("Deze browser bewaart niets");
  });
});

test("the result is a CSV file with the survey's figures and the reader's answers", async ({ open }) => {
  const page = await open(COMPARE);
  await press(page, "Download als CSV");
  expect(await status(page)).toBe("Beantwoord eerst een vraag.");
  await fillIn(page);
  const started = page.waitForEvent("download");
  await press(page, "Download als CSV");
  const download = await started;
  expect(download.suggestedFilename()).toBe("vergelijk-je-gemeente.csv");
  const rows = parse<Record<string, string>>(await readFile(await download.path(), "utf8"), {
    columns: true,
    bom: true,
  });
  expect(rows.length).toBe(5 + 3 + 5);
  expect(rows.filter((row) => row["jij"] === "gekozen").map((row) => [row["antwoord"], row["Peiling 2020"]])).toEqual([
    ["Neutraal", "43%"],
    ["Ja, knelpunt rond de AVG", "13%"],
    ["AVG-deskundige", "82%"],
  ]);
});

test("the link can be copied", async ({ open }) => {
  const page = await open(COMPARE, { permissions: ["clipboard-read", "clipboard-write"] });
  await fillIn(page);
  await press(page, "Kopieer de link");
  await expect.poll(() => status(page)).toBe("De link is gekopieerd.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("links of colleagues make one team picture, with the spread of each question and the lines that cannot be used", async ({
  open,
}) => {
  const page = await open(COMPARE);
  await fillIn(page);
  const mine = page.url();
  await choose(page, "tevredenheid", "Ontevreden");
  const other = page.url();
  await page.getByLabel("Links van je collega’s").fill(`${mine}\n${other}\nvoorbeeld\n${other.slice(0, -2)}`);
  await page.getByLabel("Tel mijn eigen antwoorden mee").check();
  await press(page, "Toon het teambeeld");
  expect(await status(page)).toContain("Teambeeld van 3 ingevulde formulieren.");
  expect(await page.locator("#vergelijk-teamproblemen li").allTextContents()).toEqual([
    "Regel 3 bevat geen link met antwoorden en telt niet mee.",
    "Regel 4 is een onvolledige of veranderde link en telt niet mee.",
  ]);
  const table = page.getByRole("table", { name: "Hoe tevreden ben jij over de informatiepositie van je gemeente?" });
  expect(await table.getByRole("row", { name: /^Ontevreden/ }).innerText()).toMatch(/17%\s+2 van 3/);
  expect(await table.getByRole("row", { name: /^Neutraal/ }).innerText()).toMatch(/43%\s+1 van 3/);
  const sentences = await page.locator("#vergelijk-teamuitkomst .compare__sentence").allTextContents();
  expect(sentences[0]).toBe("De antwoorden lopen uiteen over 2 antwoorden; het vaakst ‘Ontevreden’: 2 van de 3.");
  expect(sentences.slice(1)).toEqual(["Iedereen geeft hetzelfde antwoord.", "Iedereen geeft hetzelfde antwoord."]);
});

test("the whole form can be filled in with the keyboard alone", async ({ open }) => {
  const page = await open(COMPARE);
  await question(page, "tevredenheid").getByLabel("Heel tevreden", { exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await filled(page)).toEqual(["tevredenheid: neutraal"]);
  await question(page, "deskundigheid").getByLabel("AVG-deskundige").focus();
  await page.keyboard.press("Space");
  expect(await filled(page)).toEqual(["tevredenheid: neutraal", "deskundigheid: avg-deskundige"]);
  await page.getByRole("button", { name: "Wis alles" }).focus();
  await page.keyboard.press("Enter");
  expect(await filled(page)).toEqual([]);
});

test("without JavaScript it is a form to print, with the survey's figures and every advice", async ({ open }) => {
  const page = await open(COMPARE, { javaScriptEnabled: false });
  expect(await page.getByText("Zonder JavaScript is dit een formulier om te printen").isVisible()).toBe(true);
  expect(await question(page, "tevredenheid").innerText()).toMatch(/Neutraal\s+43%/);
  expect(await advices(page).count()).toBeGreaterThan(20);
  expect(await page.getByRole("button", { name: /Bewaar|Wis|Kopieer|Download|teambeeld/ }).count()).toBe(0);
});

test("on paper stand the form, the answers and the advices, without buttons", async ({ open }) => {
  const page = await open(COMPARE, { viewport: { width: 718, height: 1047 } });
  await fillIn(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("button:visible, textarea:visible, header.site-header:visible").count()).toBe(0);
  expect(await page.getByText("● jij").count()).toBe(3);
  expect(await page.getByRole("region", { name: "Jouw uitkomst" }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
});

const modes: ReadonlyArray<readonly [string, OpenOptions]> = [
  ["in light colours", { colorScheme: "light" }],
  ["in dark colours", { colorScheme: "dark" }],
  ["at 320 pixels", { viewport: { width: 320, height: 640 } }],
  ["in forced colours", { forcedColors: "active" }],
];

describe.for(modes)("%s", ([, options]) => {
  test("axe finds nothing, empty, filled in, with a team picture and with a bad link", async ({ open }) => {
    const page = await open(COMPARE, options);
    expect(await violations(page)).toEqual([]);
    await fillIn(page);
    await page.locator("details").evaluateAll((items) => items.forEach((item) => item.setAttribute("open", "")));
    await page.getByLabel("Links van je collega’s").fill(`${page.url()}\nvoorbeeld`);
    await press(page, "Toon het teambeeld");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(stickingOut)).toEqual([]);
    expect(await page.evaluate(smallControls, 24)).toEqual([]);
    const bad = await open(`${COMPARE}#v1&x=y&som=0`, options);
    expect(await violations(bad)).toEqual([]);
  });
});
