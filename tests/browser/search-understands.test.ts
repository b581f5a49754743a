import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { resultTitles, statusText } from "./support/search.ts";

test("a misspelling is read as what is meant, and the literal search is one click away", async ({ open }) => {
  const page = await open("/zoeken/?q=ondermijnning");
  await expect.poll(() => statusText(page)).toContain("gelezen als ‘ondermijning’");
  expect((await resultTitles(page))[0]).toBe("Ondermijning");
  await page.getByRole("link", { name: "Zoek letterlijk naar ‘ondermijnning’" }).click();
  await expect.poll(() => statusText(page)).toContain("Geen resultaten");
  expect(await page.getByRole("searchbox", { name: "Wat zoek je?" }).inputValue()).toBe('"ondermijnning"');
});

test("a word by which readers look for a term finds its page, and says by which name", async ({ open }) => {
  const page = await open("/zoeken/?q=wiet");
  await expect.poll(() => resultTitles(page)).toContain("Ondermijning");
  expect(await page.locator(".search-results__via").first().textContent()).toBe("Gevonden via: ondermijning");
});

test.for([
  ["wat is ondermijning?", "Ondermijning"],
  ["hoeveel procent tevreden", "Tevreden: 35%"],
  ["artikel 172 gemeentewet", "Artikel 172 Gemeentewet"],
  ["raadslid rol", "De rollen van de raad"],
] as const)("“%s” gets a direct answer that leads somewhere", async ([query, title], { open }) => {
  const page = await open(`/zoeken/?${new URLSearchParams({ q: query }).toString()}`);
  const answer = page.getByRole("region", { name: title });
  await answer.waitFor();
  await answer.getByRole("link").first().click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).not.toBe("Zoeken");
});

test("results stand in two groups under headings, the sure ones first", async ({ open }) => {
  const page = await open("/zoeken/?q=ondermijning");
  await page.getByRole("heading", { level: 2, name: "Beste resultaten" }).waitFor();
  const lists = await page
    .locator("#zoekresultaten ol")
    .evaluateAll((all) =>
      all.map((list) => list.ariaLabelledByElements?.[0]?.textContent ?? list.getAttribute("aria-labelledby")),
    );
  expect(lists).toHaveLength(2);
});

test("a phrase in quotes finds only pages that have it", async ({ open }) => {
  const page = await open(`/zoeken/?${new URLSearchParams({ q: '"bestuurlijke rapportage"' }).toString()}`);
  await expect.poll(() => resultTitles(page)).toContain("Bestuurlijke rapportage");
  const phrase = Number.parseInt((await statusText(page)) ?? "", 10);
  await page.goto("/zoeken/?q=bestuurlijke+rapportage");
  await expect.poll(() => statusText(page)).toContain("‘bestuurlijke rapportage’");
  expect(Number.parseInt((await statusText(page)) ?? "", 10)).toBeGreaterThan(phrase);
});

test("nothing that a reader sees holds the joiner of the index", async ({ open }) => {
  const page = await open("/zoeken/?q=gegevensuitwisseling+informatiepositie");
  await expect.poll(async () => (await resultTitles(page)).length).toBeGreaterThan(5);
  expect(await page.locator("main").innerText()).not.toContain("|");
});

test("without results the page says how to go on, with each word as a search of its own", async ({ open }) => {
  const page = await open("/zoeken/?q=xylofoonqqq+blorptang");
  await page.getByRole("heading", { name: "Zo kom je verder" }).waitFor();
  await page.getByRole("link", { name: "blorptang" }).click();
  await expect.poll(() => statusText(page)).toContain("‘blorptang’");
  expect(await page.getByRole("link", { name: "Meld dat je dit mist" }).getAttribute("href")).toBe("/over/contact/");
});
