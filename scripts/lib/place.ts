/** A place in a text; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

let lastText = "";
let lastStarts: readonly number[] = [0];

/** Offsets at which the lines of a text begin. Checks ask for many places in one text, so the last answer is kept. */
function lineStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  [lastText, lastStarts] = [text, starts];
  return starts;
}

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
