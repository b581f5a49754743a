/** Words of a text; numbers count, punctuation does not. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’%.,-]*/gu) ?? [];
}

const ABBREVIATION = /\b(art|bijv|nr|blz|ca|resp|evt|o\.a|m\.b\.v|d\.w\.z|jl|mr|drs|dr|prof|incl|excl|vgl|lid)\.\s/giu;

/** Splits Dutch text into sentences; a full stop after a usual abbreviation or inside a number does not end one. */
export function sentences(text: string): string[] {
  return text
    .replace(ABBREVIATION, (match) => match.replace(/\.\s$/, "\u2024 "))
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"‘“'(])/u)
    .map((sentence) => sentence.replaceAll("\u2024", ".").trim())
    .filter((sentence) => sentence !== "");
}
