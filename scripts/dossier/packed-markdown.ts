import type { RenderedMarkdown } from "./render-page.ts";

/** The texts of many pages in two long ones, and where each begins and ends. */
interface PackedTexts {
  /** Texts of which every character fits in a byte; one that does not would double the memory of all of them. */
  readonly narrow: string;
  readonly wide: string;
  readonly places: ReadonlyArray<{ readonly isWide: boolean; readonly from: number; readonly to: number }>;
}

/** Rendered Markdown whose longest texts stand together. */
export interface PackedMarkdown {
  readonly pages: readonly RenderedMarkdown[];
  readonly html: PackedTexts;
  readonly plainText: PackedTexts;
}

const WIDE = /[^\u0000-\u00FF]/;

function packTexts(texts: readonly string[]): PackedTexts {
  const parts: { readonly narrow: string[]; readonly wide: string[] } = { narrow: [], wide: [] };
  const lengths = { narrow: 0, wide: 0 };
  const places = texts.map((text) => {
    const kind = WIDE.test(text) ? "wide" : "narrow";
    const from = lengths[kind];
    parts[kind].push(text);
    lengths[kind] += text.length;
    return { isWide: kind === "wide", from, to: lengths[kind] };
  });
  return { narrow: parts.narrow.join(""), wide: parts.wide.join(""), places };
}

function unpackTexts({ narrow, wide, places }: PackedTexts): string[] {
  return places.map(({ isWide, from, to }) => (isWide ? wide : narrow).slice(from, to));
}

/**
 * Puts the HTML and the plain texts of some pages together. The garbage collector moves a short text twice before it
 * leaves it where it is, and a long one never; over thousands of pages that saves a second (docs/decisions/0017).
 */
export function packMarkdown(pages: readonly RenderedMarkdown[]): PackedMarkdown {
  return {
    pages: pages.map((page) => ({ ...page, body: { ...page.body, html: "", plainText: "" } })),
    html: packTexts(pages.map(({ body }) => body.html)),
    plainText: packTexts(pages.map(({ body }) => body.plainText)),
  };
}

/** The pages again, their texts now parts of the long ones. */
export function unpackMarkdown({ pages, html, plainText }: PackedMarkdown): RenderedMarkdown[] {
  const [htmls, plainTexts] = [unpackTexts(html), unpackTexts(plainText)];
  return pages.map((page, index) => ({
    ...page,
    body: { ...page.body, html: htmls[index] ?? "", plainText: plainTexts[index] ?? "" },
  }));
}
