import { approachLabels, exampleKindLabels, sizeClassLabels } from "../lib/labels.ts";
import { approach, exampleKind, sizeClass } from "../schemas/example.ts";
import type { Theme } from "../schemas/theme.ts";
import { isExample, type Page, type PageOf } from "./page.ts";

/** A property by which readers look for an example, with its values in order and the examples under each. */
export interface Facet {
  readonly id: "thema" | "grootte" | "aanpak" | "soort";
  readonly label: string;
  readonly values: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly examples: ReadonlyArray<PageOf<"example">>;
  }>;
}

/** The values of each facet that an example has, by the name of the facet. */
export function facetsOf({ data }: PageOf<"example">): Readonly<Record<Facet["id"], readonly string[]>> {
  return { thema: data.thema, grootte: data.grootteklasse, aanpak: [data.aanpak], soort: [data.soort] };
}

/** All facets over the examples of a list of pages. Values without an example are left out. */
export function exampleFacets(pages: readonly Page[], themes: readonly Theme[]): readonly Facet[] {
  const examples = pages.filter(isExample);
  const facet = (id: Facet["id"], label: string, values: ReadonlyArray<readonly [string, string]>): Facet => ({
    id,
    label,
    values: values.flatMap(([value, name]) => {
      const own = examples.filter((page) => facetsOf(page)[id].includes(value));
      return own.length === 0 ? [] : [{ id: value, label: name, examples: own }];
    }),
  });
  return [
    facet(
      "thema",
      "Thema",
      themes.map(({ id, naam }) => [id, naam]),
    ),
    facet(
      "grootte",
      "Grootte van de gemeente",
      sizeClass.options.map((id) => [id, sizeClassLabels[id]]),
    ),
    facet(
      "aanpak",
      "Aanpak",
      approach.options.map((id) => [id, approachLabels[id]]),
    ),
    facet(
      "soort",
      "Soort",
      exampleKind.options.map((id) => [id, exampleKindLabels[id]]),
    ),
  ];
}
