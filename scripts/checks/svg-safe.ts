import { placeOf } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";

export const name = "svg";
export const description = "Een SVG bevat geen script, gebeurtenissen, vreemde inhoud of verwijzingen naar buiten.";

const UNSAFE: ReadonlyArray<readonly [RegExp, string]> = [
  [/<\s*(?:[^\s<>/:]+:)?script/i, "een script"],
  [/[\s"'/]on[a-z]+\s*=/i, "een gebeurtenis zoals onload"],
  [/<\s*(?:[^\s<>/:]+:)?foreignObject/i, "een foreignObject"],
  [/<!ENTITY|<!DOCTYPE/i, "een DOCTYPE of entiteit"],
  [/^\uFEFF?<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i, "een andere codering dan UTF-8"],
  [/(?:href|src|xml:base)\s*=\s*["']?\s*(?!#|["']#)[^"'\s>]/i, "een verwijzing naar buiten"],
  [/url\((?!\s*["']?#)/i, "een url() naar buiten"],
  [/@import/i, "een @import"],
  [/<\s*(?:[^\s<>/:]+:)?(?:iframe|embed|object|animate|set|handler|listener)\b/i, "een element dat niet is toegestaan"],
];

/** What makes an SVG unsafe to publish, with the line it is on. */
export function svgProblems(source: string, file: string): Problem[] {
  return UNSAFE.flatMap(([pattern, what]) => {
    const match = pattern.exec(source);
    if (match === null) return [];
    return [
      {
        file,
        ...placeOf(source, match.index),
        what: `De afbeelding bevat ${what}.`,
        todo: "Exporteer de tekening opnieuw als gewone SVG, zonder extra's.",
        rule: name,
      },
    ];
  });
}
