import { expect, test } from "vitest";
import { indexEntries } from "#dossier/a-z.ts";
import { compareModel } from "#dossier/compare/compare-model.ts";
import compare from "../../../_includes/pages/compare.11ty.ts";
import sitemapPage from "../../../_includes/pages/sitemap-page.11ty.ts";
import sitemapXml from "../../../_includes/pages/sitemap-xml.11ty.ts";
import { compact } from "../../fixtures/compact.ts";
import { compareRules, COMPARE_RULES_FILE } from "../../fixtures/compare-rules.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite({ [COMPARE_RULES_FILE]: compareRules });
const model = compareModel(site);
const page = model === null ? "" : (compact(String(compare.render(model, site))) ?? "");
const URL = "/peiling-2020/vergelijk/";

test("a dossier without rules has no comparison, and nothing leads there", () => {
  const plain = smallSite();
  expect(compareModel(plain)).toBeNull();
  expect(JSON.stringify(indexEntries(plain))).not.toContain(URL);
  expect(String(sitemapXml.render(plain))).not.toContain(URL);
});

test("a dossier with rules has it, in the A–Z, the sitemap and on the pages of the survey", () => {
  expect(JSON.stringify(indexEntries(site))).toContain(URL);
  expect(String(sitemapPage.render(site))).toContain(`href="${URL}"`);
  expect(String(sitemapXml.render(site))).toContain(URL);
});

test("every answer stands beside the survey's figure, with a label of its own", () => {
  expect(page).toContain("<legend>Hoe tevreden ben jij?</legend>");
  expect(page).toMatch(
    /<label class="compare__answer"><input type="radio" name="tevredenheid" value="neutraal" data-you="bent neutraal" data-share="42.5" \/><span>Neutraal<\/span><\/label><span class="compare__figure" data-outcome="p02">42,5%<\/span>/,
  );
  expect(page.match(/type="checkbox" name="samenwerking--/g)).toHaveLength(2);
});

test("the survey's part of the sentence is made from the data", () => {
  expect(page).toContain('data-core-text="40% van de respondenten was tevreden"');
});

test("a sum over answers says that it is one", () => {
  const rules = compareRules.replace(
    "opties: [tevreden], tekst: was tevreden",
    "opties: [tevreden, neutraal], tekst: klaagde niet",
  );
  const other = smallSite({ [COMPARE_RULES_FILE]: rules });
  const core = compareModel(other)?.topics[0]?.questions[0]?.core;
  expect(core).toBe("82,5% van de respondenten klaagde niet (eigen optelling)");
});

test("every advice shows its reason, when it fits, and where it leads", () => {
  expect(page).toContain("Wie niet tevreden is, begint met een meldpunt.");
  expect(page).toContain("Past bij ‘Ontevreden’ of ‘Weet ik niet’ op de vraag: Hoe tevreden ben jij?");
  expect(page).toContain("Past bij ‘Zorg’, of zonder ‘Politie’ op de vraag:");
  expect(page).toContain('<a href="/aanbevelingen/een-meldpunt/">');
});
