import { expect, test } from "vitest";
import searchPage, { reportAddress } from "../../../_includes/pages/search.11ty.ts";
import { QUERY_IN_MAIL } from "../../../assets/js/search/notices-view.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const withContact = (contact: string): ReturnType<typeof smallSite> =>
  smallSite(changed("_data/bron/dossier.yaml", "contact: null", `contact: ${contact}`));
const contactPage = { byUrl: new Map([["/over/contact/", smallSite().pages[0]]]) };

test("a reader reports what is missing by mail when the dossier has a mail address", () => {
  const site = withContact("mailto:redactie@klein.example");
  const address = reportAddress(site);
  expect(address).toMatch(/^mailto:redactie@klein\.example\?subject=Gemist%20in%20het%20dossier&body=Ik%20zocht/);
  expect(address).toContain(QUERY_IN_MAIL);
  expect(String(searchPage.render(site))).toContain('<a href="mailto:redactie@klein.example?');
});

test("without a mail address the page on contact is the way, and without that there is none", () => {
  const site = smallSite();
  expect(reportAddress({ ...site, ...(contactPage as Pick<typeof site, "byUrl">) })).toBe("/over/contact/");
  expect(reportAddress(site)).toBe("");
  expect(String(searchPage.render(site))).not.toContain("data-melden");
  expect(reportAddress(withContact("https://klein.example/contact"))).toBe("");
});
