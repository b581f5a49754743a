import type { Problem } from "../lib/problem.ts";

export const name = "svg";
export const description = "Een SVG bevat geen script, gebeurtenissen, vreemde inhoud of verwijzingen naar buiten.";

const UNSAFE: ReadonlyArray<readonly [RegExp, string]> = [
  [/<\s*(?:[a-z]+:)?script/i, "een script"],
  [/\son[a-z]+\s*=/i, "een gebeurtenis zoals onload"],
  [/<\s*(?:[a-z]+:)?foreignObject/i, "een foreignObject"],
  [/<!ENTITY|<!DOCTYPE/i, "een DOCTYPE of entiteit"],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|["']#)[^"'\s>]/i, "een verwijzing naar buiten"],
  [/url\(\s*["']?(?!#)/i, "een url() naar buiten"],
  [/@import/i, "een @import"],
  [/<\s*(?:[a-z]+:)?(?:iframe|embed|object|animate|set|handler)\b/i, "een element dat niet is toegestaan"],
];

/** What makes an SVG unsafe to publish, with the line it is on. */
export function svgProblems(source: string, file: string): Problem[] {
  return UNSAFE.flatMap(([pattern, what]) => {
    const match = pattern.exec(source);
    if (match === null) return [];
    const before = source.slice(0, match.index).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return [
      {
        file,
        ...place,
        what: `De afbeelding bevat ${what}.`,
        todo: "Exporteer de tekening opnieuw als gewone SVG, zonder extra's.",
        rule: name,
      },
    ];
  });
}
