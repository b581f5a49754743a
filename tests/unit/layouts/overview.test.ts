import { expect, test } from "vitest";
import { overview } from "#layouts/overview.ts";
import { html } from "#lib/html.ts";
import { compact } from "../../fixtures/compact.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const props = { url: "/themas/", title: "Thema’s", description: "Alles bij elkaar.", content: html`<p>lijst</p>` };

test("an overview has its title, a sentence on what it is, and its list", () => {
  expect(compact(overview(site, props))).toContain(
    '<h1 class="nl-heading nl-heading--level-1">Thema’s</h1><p class="lead">Alles bij elkaar.</p></header><p>lijst</p>',
  );
});

test("an overview stands under the home page unless it says otherwise", () => {
  expect(compact(overview(site, props))).toContain('<a class="utrecht-breadcrumb-nav__link" href="/">Home</a>');
  const deeper = overview(site, { ...props, trail: [{ url: "/voor/", label: "Per lezer" }] });
  expect(compact(deeper)).toContain('<a class="utrecht-breadcrumb-nav__link" href="/voor/">Per lezer</a>');
});

test("the search leaves overviews out: a reader looks for pages, not for lists of them", () => {
  expect(String(overview(site, props))).not.toContain("data-pagefind-body");
});
