import { expect, test } from "vitest";
import { packMarkdown, unpackMarkdown } from "../../../scripts/dossier/packed-markdown.ts";
import type { RenderedMarkdown } from "../../../scripts/dossier/render-page.ts";

function page(html: string, plainText: string): RenderedMarkdown {
  const nothing = { headings: [], links: [], citedSources: [], usedTerms: [], tables: [], problems: [] };
  return { body: { ...nothing, html, plainText }, steps: [{ html: "<b>", links: [], problems: [] }] };
}

test("packed pages come out as they went in: empty, with accents, and with characters of two bytes", () => {
  const pages = [page("<p>één</p>", "één"), page("", ""), page("<p>‘twee’</p>", "‘twee’"), page("<p>drie", "drie 1–2")];
  expect(unpackMarkdown(packMarkdown(pages))).toEqual(pages);
  expect(unpackMarkdown(packMarkdown([]))).toEqual([]);
});

test("one text with characters of two bytes does not double the others", () => {
  const { html } = packMarkdown([page("<p>één</p>", ""), page("<p>‘twee’</p>", "")]);
  expect([html.narrow, html.wide]).toEqual(["<p>één</p>", "<p>‘twee’</p>"]);
});
