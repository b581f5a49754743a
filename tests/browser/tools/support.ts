import { readFileSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549", "best-practice"];

/** The four tools with the address of their page. */
export const TOOLS = [
  { name: "zelfscan", url: "/zelfscan/scan/" },
  { name: "werkblad", url: "/lens/werkblad/" },
  { name: "signaalwijzer", url: "/modelprotocol/signaalwijzer/" },
  { name: "vragenmaker", url: "/raadsleden/vragenmaker/" },
] as const;

/** What axe finds on the page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: { type: "tag", values },
          rules: { "target-size": { enabled: true } },
        },
      ),
    TAGS,
  );
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`));
}

/** The heading of the step in sight. */
export async function stepTitle(page: Page): Promise<string> {
  return (await page.locator("#stap-titel").innerText()).replace(/\s+/g, " ").trim();
}

/** What a screen reader heard last from the tool. */
export function heard(page: Page): Promise<string | null> {
  return page.locator(".tool__status").textContent();
}

/** Waits until the tool says something that fits. */
export async function hears(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => heard(page)).toMatch(words);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

/** Lets the page put text on the clipboard and read it. */
export const withClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(["clipboard-read", "clipboard-write"]);

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses a download button and gives the name and text of the file. */
export async function downloaded(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, button)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Answers the eight questions of the self-assessment, from the start to the result. `x` is "weet ik niet". */
export async function fillScan(page: Page, levels: string, role = "Adviseur veiligheid"): Promise<void> {
  await page.getByLabel("Vanuit welke functie vul je in?").selectOption(role);
  await page.getByLabel("Hoe groot is je gemeente?").selectOption("20000-50000");
  await press(page, "Naar vraag 1");
  for (const [at, level] of Array.from(levels).entries()) {
    expect(await stepTitle(page)).toContain(`Vraag ${at + 1} van 8`);
    await page.locator(`.tool input[type=radio][value="${level}"]`).check();
    await press(page, at === levels.length - 1 ? "Naar het resultaat" : "Volgende");
  }
  expect(await stepTitle(page)).toBe("Resultaat");
}

/** Chooses answers of the signal guide by their first words, going on after each. */
export async function answerGuide(page: Page, answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    await page.locator(".tool-choice__option", { hasText: answer }).first().click();
    await press(page, "Volgende");
  }
}

/** The way to a plan of approach. */
export const WAY_TO_PLAN = [
  "Ja, de regisseur",
  "Ja, er is minstens",
  "Ja, alleen gedrag",
  "Ja, de gemeente",
  "Ja",
  "Nee",
  "Verder analyseren",
  "Ja, voor één bron",
  "Openbare orde",
  "Ja, de grondslag",
  "Ja, en de afweging",
  "Ja, en alleen",
  "Bekend en van belang",
  "Ja, er komt",
  "Ja, voor elke",
  "Ja",
  "Nee",
  "Ja, we informeren",
] as const;

/** Makes a list in the question maker. */
export async function makeList(page: Page): Promise<void> {
  await page.getByLabel("Thema", { exact: true }).selectOption({ label: "Ondermijning" });
  await page.getByLabel("Je rol nu").selectOption({ label: "Controleren" });
  await page.getByLabel("Instrument").selectOption({ label: "Schriftelijke vragen" });
  await press(page, "Maak mijn lijst");
}

/** Fills the worksheet: the first suggestion of each step, and an open point at the third. */
export async function fillSheet(page: Page): Promise<void> {
  await page.getByLabel("Thema", { exact: true }).selectOption({ label: "Ondermijning" });
  await page.getByLabel("Het probleem in één zin").fill("=SOM(1) <b>busjes</b>");
  await press(page, "Naar stap 1");
  for (let step = 1; step <= 8; step += 1) {
    expect(await stepTitle(page)).toContain(`Stap ${step} van 8`);
    await page.getByRole("checkbox").first().check();
    if (step === 3) await page.getByLabel(/^Nog open/).fill("Cijfers opvragen");
    await press(page, step === 8 ? "Naar het werkblad" : "Volgende");
  }
}
