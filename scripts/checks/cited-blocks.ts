/** A paragraph, list item or table row of a body. */
export interface Block {
  readonly text: string;
  readonly offset: number;
}

const SEPARATOR = /\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s|\s*\||\s*:::)/g;

/** Cuts a body into paragraphs, list items and table rows. */
export function blocksOf(body: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const match of body.matchAll(SEPARATOR)) {
    blocks.push({ text: body.slice(from, match.index), offset: from });
    from = match.index + match[0].length;
  }
  return [...blocks, { text: body.slice(from), offset: from }].filter((block) => block.text.trim() !== "");
}

const CITATIONS = /:bron\[[^[\]\n]*\](?:\s*:bron\[[^[\]\n]*\])*/g;

/**
 * Sources that vouch for what stands at an offset of a block: those cited next after it, or else those cited last before
 * it. Empty when the block cites nothing.
 */
export function sourcesAt(block: string, offset: number): readonly string[] {
  const runs = [...block.matchAll(CITATIONS)];
  const run = runs.find((candidate) => candidate.index > offset) ?? runs.at(-1);
  return [...(run?.[0] ?? "").matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? "").trim());
}
