/** Kinds of binary or image file that content may hold, with the bytes that prove it. */
const SIGNATURES: ReadonlyArray<{ readonly extensions: readonly string[]; matches(bytes: Buffer): boolean }> = [
  {
    extensions: ["png"],
    matches: (b) => b.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  { extensions: ["jpg", "jpeg"], matches: (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  {
    extensions: ["webp"],
    matches: (b) => b.toString("latin1", 0, 4) === "RIFF" && b.toString("latin1", 8, 12) === "WEBP",
  },
  { extensions: ["avif"], matches: (b) => b.toString("latin1", 4, 12) === "ftypavif" },
  { extensions: ["pdf"], matches: (b) => b.toString("latin1", 0, 5) === "%PDF-" },
  {
    extensions: ["svg"],
    matches: (b) =>
      /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(b.toString("utf8", 0, 2048).replace(/^\uFEFF/, "")),
  },
];

/** Extensions of images and documents that content may hold. */
export const ASSET_EXTENSIONS: readonly string[] = SIGNATURES.flatMap((signature) => signature.extensions);

/** Does the start of the file belong to its extension? */
export function matchesExtension(extension: string, bytes: Buffer): boolean {
  return SIGNATURES.find((signature) => signature.extensions.includes(extension))?.matches(bytes) ?? false;
}
