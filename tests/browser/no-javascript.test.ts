import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { COMPARE, pageTypes } from "./support/page-types.ts";

const withoutScripts = { javaScriptEnabled: false };

// The comparison says other things with a script than without; tests/browser/compare.test.ts reads both.
const samePages = pageTypes().filter(({ url }) => url !== COMPARE);

test.for(samePages)("$name reads in full without JavaScript", async ({ url }, { open }) => {
  const plain = await open(url, withoutScripts);
  const scripted = await open(url);
  // The check questions of a learning unit become questions to answer; their own journey looks at them.
  const place = url.startsWith("/zelfscan/eenheid-") ? ".prose" : "main";
  // The filters of the examples need a script, and show only with it; tests/browser/examples.test.ts uses them.
  const text = async (page: typeof plain) => {
    await page.locator(".example-filters").evaluateAll((forms) => forms.forEach((form) => form.remove()));
    return (await page.locator(place).innerText()).replace(/\s+/g, " ");
  };
  expect((await text(plain)).length).toBeGreaterThan(60);
  expect(await plain.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  const more = await text(plain);
  const less = await text(scripted);
  expect(url === "/zoeken/" ? more.replace(/Zoeken werkt alleen.*het alfabet\. /, "") : more).toBe(less);
});

test("a search without JavaScript leads to a page that says where to look, and the A–Z is one click away", async ({
  open,
}) => {
  const page = await open("/privacy/", withoutScripts);
  await page.getByRole("searchbox", { name: "Zoek in het dossier" }).fill("convenant");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/zoeken/?q=convenant");
  expect(await page.getByText("Zonder JavaScript vind je alles via het alfabet.").isVisible()).toBe(true);
  await page.getByRole("link", { name: "Alle pagina’s en begrippen op alfabet" }).click();
  await page.getByRole("link", { name: "Convenant", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Convenant");
});

test("without JavaScript the search page shows no control that does nothing but the field itself", async ({ open }) => {
  const page = await open("/zoeken/", withoutScripts);
  expect(await page.getByRole("combobox").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Toon meer resultaten" }).count()).toBe(0);
});

test("the caveats under a table open without JavaScript", async ({ open }) => {
  const page = await open("/peiling-2020/knelpunten/", withoutScripts);
  const caveats = page.locator("details.caveats").first();
  expect(await caveats.locator("li").first().isVisible()).toBe(false);
  await caveats.locator("summary").click();
  expect(await caveats.locator("li").first().isVisible()).toBe(true);
});
