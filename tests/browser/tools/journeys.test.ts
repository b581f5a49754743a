import { describe, expect } from "vitest";
import { test } from "../support/browser-test.ts";
import {
  answerGuide,
  clipboard,
  downloaded,
  fillScan,
  fillSheet,
  hears,
  makeList,
  press,
  stepTitle,
  WAY_TO_PLAN,
  withClipboard,
} from "./support.ts";

describe("zelfscan", () => {
  test("gives a profile with a chart and the same in a table, three steps with a reason, pages, examples of the size and whom to talk to", async ({
    open,
  }) => {
    const page = await open("/zelfscan/scan/");
    await fillScan(page, "3102x214");
    const label = (await page.getByRole("img").first().getAttribute("aria-label")) ?? "";
    expect(label).toContain("Doel en vraag 3");
    const rows = await page.getByRole("table").first().locator("tbody tr").allInnerTexts();
    expect(rows.length).toBe(8);
    expect(rows[0]).toContain("3, Verbreden");
    expect(rows[4]).toContain("weet ik niet");
    const text = await page.locator(".tool__screen").innerText();
    for (const words of [
      "Drie volgende stappen",
      "Jullie staan op",
      "Lees hierbij",
      "20.000 tot 50.000 inwoners",
      "Bespreek met wie",
      "Nog uit te zoeken",
      "Hoger is niet altijd beter",
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/eindcijfer|totaalscore|gemiddelde van/i);
    const example = page.locator(".tool-section", { hasText: "Voorbeelden van gemeenten" }).getByRole("link").first();
    expect(await example.getAttribute("href")).toMatch(/^\/inspiratievoorbeelden\//);
  });

  test("the back button goes back a question and loses nothing", async ({ open }) => {
    const page = await open("/zelfscan/scan/");
    await fillScan(page, "31021214");
    const end = page.url();
    for (const question of [8, 7, 6]) {
      await page.goBack();
      await expect.poll(() => stepTitle(page)).toContain(`Vraag ${question} van 8`);
    }
    expect(await page.locator(".tool input:checked").getAttribute("value")).toBe("2");
    for (let at = 0; at < 3; at += 1) await press(page, at === 2 ? "Naar het resultaat" : "Volgende");
    expect(page.url()).toBe(end);
  });

  test("links of a team are merged into one picture with spread and starters; a link of other questions is refused", async ({
    open,
  }) => {
    const colleague = await open("/zelfscan/scan/");
    await fillScan(colleague, "00000000", "Bestuurder");
    const first = colleague.url();
    const page = await open("/zelfscan/scan/");
    await fillScan(page, "31441214");
    const old = first.replace(/doel\.[a-z0-9]+/, "doel.oud0");
    await page.getByLabel("Links van collega’s").fill(`${first}\n${first}\n${old}\nhttps://elders.example/`);
    await press(page, "Voeg samen");
    await hears(
      page,
      /^1 invulling toegevoegd\. 1 gemaakt met andere vragen en niet meegeteld\. 1 niet te lezen\. Dubbele/,
    );
    const text = await page.locator(".tool__screen").innerText();
    expect(text).toContain("2 invullingen naast elkaar");
    expect(text).toContain("Begin het gesprek hier");
    expect(
      await page
        .locator(".tool-section", { hasText: "Begin het gesprek hier" })
        .getByRole("listitem")
        .first()
        .innerText(),
    ).toContain("Mens en organisatie");
    await page.reload();
    expect(await page.locator(".tool__screen").innerText()).toContain("2 invullingen naast elkaar");
    await press(page, /^Haal weg: Bestuurder/);
    await hears(page, /weggehaald/);
  });

  test("a dated result is laid beside an earlier one", async ({ open }) => {
    const page = await open("/zelfscan/scan/");
    await fillScan(page, "11111111");
    const earlier = page.url().replace(/datum=[\d-]+/, "datum=2025-11-25");
    await press(page, "Antwoorden wijzigen");
    await page.locator('.tool input[value="3"]').check();
    for (let at = 0; at < 8; at += 1) await press(page, at === 7 ? "Naar het resultaat" : "Volgende");
    await page.getByLabel("Link van een eerder resultaat").fill(earlier);
    await press(page, "Leg ernaast");
    const text = await page.locator(".tool-section", { hasText: "Naast een eerder resultaat" }).innerText();
    expect(text).toContain("25 november 2025");
    expect(text).toContain("2 niveaus hoger");
    expect(text).toContain("gelijk");
  });

  test("is filled in with the keyboard alone, and the focus follows the questions", async ({ open }) => {
    const page = await open("/zelfscan/scan/");
    await page.getByRole("button", { name: "Naar vraag 1" }).focus();
    await page.keyboard.press("Enter");
    for (let question = 1; question <= 8; question += 1) {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("stap-titel");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    }
    expect(await stepTitle(page)).toBe("Resultaat");
    expect(await page.getByRole("table").first().innerText()).toContain("1, Agenderen");
  });
});

describe("signaalwijzer", () => {
  test("leads to a plan, with reason, retention and the path as a log", async ({ open }) => {
    const page = await open("/modelprotocol/signaalwijzer/", { prepare: withClipboard });
    await answerGuide(page, WAY_TO_PLAN);
    expect(await stepTitle(page)).toContain("Voer het plan van aanpak uit");
    const log = page.getByRole("table");
    expect(await log.locator("tbody tr").count()).toBe(WAY_TO_PLAN.length);
    expect(await page.locator(".tool__screen").innerText()).toContain("Bewaren en verwijderen");
    await press(page, "Kopieer als tekst");
    await hears(page, /Tekst gekopieerd/);
    const text = await clipboard(page);
    expect(text).toContain("geen juridisch advies");
    expect(text).toContain("Antwoord: Bekend en van belang (hit)");
    const csv = await downloaded(page, "Download CSV");
    expect(csv.name).toMatch(/^signaalwijzer-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text.split("\r\n").length).toBe(WAY_TO_PLAN.length + 4);
  });

  test("each question has explanation, example, law and source; an answer is asked for before going on", async ({
    open,
  }) => {
    const page = await open("/modelprotocol/signaalwijzer/");
    await press(page, "Volgende");
    await hears(page, /Kies eerst een antwoord/);
    const text = await page.locator(".tool__screen").innerText();
    for (const words of [
      "Voorbeeld:",
      "Wet:",
      "Bron:",
      "Wie beantwoordt dit",
      "geen juridisch advies",
      "nog niet door een jurist",
      "Protocol:",
      "geen persoonsgegevens",
    ])
      expect(text).toContain(words);
  });

  test("going back with the button of the page or of the browser keeps every answer", async ({ open }) => {
    const page = await open("/modelprotocol/signaalwijzer/");
    await answerGuide(page, WAY_TO_PLAN);
    const end = page.url();
    await page.goBack();
    await expect.poll(() => stepTitle(page)).toContain("Informeren");
    await press(page, "Vorige");
    await press(page, "Vorige");
    expect(await stepTitle(page)).toContain("Plan van aanpak");
    expect(await page.locator(".tool input:checked").count()).toBe(1);
    for (let at = 0; at < 3; at += 1) await press(page, "Volgende");
    expect(page.url()).toBe(end);
  });

  test.for([
    ["out of scope", ["Ja, de regisseur", "Nee, het gaat"], /Buiten het protocol/],
    [
      "to a partner",
      ["Ja, de regisseur", "Ja, er is", "Ja, alleen", "Nee, dit is werk"],
      /Verwijs naar een andere organisatie/,
    ],
    [
      "to a department",
      ["Ja, de regisseur", "Ja, er is", "Ja, alleen", "Ja, de gemeente", "Ja", "Nee", "Eén afdeling", "Ja, grondslag"],
      /Naar een of meer afdelingen/,
    ],
    ["no hit", [...WAY_TO_PLAN.slice(0, 12), "Niet bekend"], /Geen hit/],
    [
      "stop with retention",
      ["Ja, de regisseur", "Ja, er is", "Ja, alleen", "Ja, de gemeente", "Ja", "Nee", "Te licht"],
      /Niet oppakken/,
    ],
  ] as const)("a signal can go %s", async ([, answers, title], { open }) => {
    const page = await open("/modelprotocol/signaalwijzer/");
    await answerGuide(page, answers);
    expect(await stepTitle(page)).toMatch(title);
  });

  test("the diagram for editors holds every question, and can be reached with the keyboard on a narrow screen", async ({
    open,
  }) => {
    const page = await open("/modelprotocol/signaalwijzer/schema/", { viewport: { width: 320, height: 640 } });
    expect(await page.locator("svg.flow .flow__box").count()).toBe(await page.locator("table tbody tr").count());
    expect(await page.locator(".flow-scroll").getAttribute("tabindex")).toBe("0");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe("vragenmaker", () => {
  test("gives a list in a few presses; the order can be changed, an own question added, and it can be taken along as written questions", async ({
    open,
  }) => {
    const page = await open("/raadsleden/vragenmaker/", {
      viewport: { width: 360, height: 740 },
      prepare: withClipboard,
    });
    await makeList(page);
    const questions = page.locator(".tool-items .tool-line");
    const [first = "", second = ""] = await questions.allTextContents();
    await press(page, "Omlaag: vraag 1");
    expect((await questions.allTextContents()).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("omlaag-1");
    await page.getByLabel("Eigen vraag").fill("Werkt <b>dit</b>?");
    await press(page, "Voeg mijn vraag toe");
    await hears(page, /is toegevoegd/);
    await page.getByRole("radio", { name: /Om in te dienen/ }).check();
    expect(await page.locator(".tool-preview").innerText()).toContain(
      "Schriftelijke vragen op grond van artikel 155 Gemeentewet",
    );
    expect(await page.locator(".tool-preview").innerText()).not.toContain("Bron:");
    await press(page, "Kopieer als tekst");
    await hears(page, /Tekst gekopieerd/);
    expect(await clipboard(page)).toContain(`1. ${second}\n2. ${first}`);
    const file = await downloaded(page, "Download Markdown");
    expect(file.text).toContain("Werkt \\<b\\>dit\\</b\\>?");
    await press(page, "Haal weg: vraag 1");
    await hears(page, /weggehaald/);
  });

  test("an instrument that does not belong to the role is not offered", async ({ open }) => {
    const page = await open("/raadsleden/vragenmaker/");
    await page.getByLabel("Je rol nu").selectOption({ label: "Kaders stellen" });
    expect(await page.getByLabel("Instrument").locator("option").allTextContents()).not.toContain("Interpellatie");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("rol");
  });
});

describe("lens-werkblad", () => {
  test("fills with suggestions of the theme and ends in a sheet with a to-do list; a formula stays text in the file", async ({
    open,
  }) => {
    const page = await open("/lens/werkblad/");
    await fillSheet(page);
    expect(await stepTitle(page)).toContain("<b>busjes</b>");
    await page.getByLabel("Wie pakt dit op? (functie)").fill("Adviseur veiligheid");
    await page.getByLabel("Vóór welke datum?").fill("2026-12-15");
    await press(page, "Zet in de takenlijst");
    await hears(page, /takenlijst is bijgewerkt/);
    const todo = await page.getByRole("table").innerText();
    expect(todo).toContain("Cijfers opvragen");
    expect(todo).toContain("15 december 2026");
    const csv = await downloaded(page, "Download CSV");
    expect(csv.text).toContain("open punt,Cijfers opvragen,Adviseur veiligheid,2026-12-15");
    const markdown = await downloaded(page, "Download Markdown");
    expect(markdown.text).toContain("# Lens-werkblad: =SOM(1) \\<b\\>busjes\\</b\\>");
    expect(markdown.text).not.toContain("<b>");
  });

  test("the back button keeps what was typed", async ({ open }) => {
    const page = await open("/lens/werkblad/");
    await press(page, "Naar stap 1");
    await page.getByLabel("Je eigen vraag").fill("Waar is het donker?");
    await press(page, "Volgende");
    await page.goBack();
    await expect.poll(() => stepTitle(page)).toContain("Stap 1 van 8");
    expect(await page.getByLabel("Je eigen vraag").inputValue()).toBe("Waar is het donker?");
  });
});

describe("leereenheid", () => {
  test("an answer is explained, a wrong one may be tried again, progress is counted and only kept on request", async ({
    open,
  }) => {
    const page = await open("/zelfscan/eenheid-1-beginnen-met-een-vraag/");
    const question = page.locator(".quiz__list > li").first();
    await question.getByRole("radio").nth(0).check();
    await question.getByRole("button", { name: "Controleer" }).click();
    expect(await question.innerText()).toContain("Nog niet goed. Kies een ander antwoord");
    expect(await page.locator(".quiz__progress").innerText()).toContain("Nog geen van de 3");
    await question.getByRole("radio").nth(1).check();
    await question.getByRole("button", { name: "Controleer" }).click();
    await expect.poll(() => page.locator(".quiz [role=status]").textContent()).toMatch(/^Goed\. /);
    expect(await page.locator(".quiz__progress").innerText()).toContain("1 van 3 vragen goed");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await press(page, "Bewaar mijn voortgang op dit apparaat");
    await page.reload();
    expect(await page.locator(".quiz__progress").innerText()).toContain("1 van 3 vragen goed");
    await press(page, "Wis mijn voortgang");
    expect(await page.locator(".quiz__progress").innerText()).toContain("Nog geen van de 3");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("without JavaScript the questions stand in full with their answers behind a disclosure", async ({ open }) => {
    const page = await open("/zelfscan/eenheid-1-beginnen-met-een-vraag/", { javaScriptEnabled: false });
    expect(await page.locator(".check-questions details").count()).toBe(3);
    expect(await page.locator(".quiz").count()).toBe(0);
  });
});
