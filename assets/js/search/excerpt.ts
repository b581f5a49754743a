const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#39": "'",
  "#x27": "'",
  nbsp: "\u00a0",
};

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39|#x27|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** A piece of an excerpt; `isHit` where the engine found a word of the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Cuts the engine's excerpt, which is HTML with `<mark>` only, into text parts. No HTML reaches the page. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== "")
    .map((part) => ({ text: decode(part.replace(/<[^>]*>/g, "")), isHit: part.startsWith("<mark>") }));
}
