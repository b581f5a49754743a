import { factsList } from "#components/facts-table.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import type { Html } from "#lib/html.ts";
import { approachLabels, exampleKindLabels, sizeClassLabels } from "#lib/labels.ts";
import { article } from "./article.ts";

/** An example, or a case that went wrong: the typed facts before the story. */
export function example(page: PageOf<"example">, site: Site): Html {
  const { data } = page;
  const sizes = data.grootteklasse.map((size) => sizeClassLabels[size]);
  const facts = [
    { label: data.gemeenten.length === 1 ? "Gemeente of samenwerking" : "Gemeenten", value: data.gemeenten },
    ...(data.provincies === undefined
      ? []
      : [{ label: data.provincies.length === 1 ? "Provincie" : "Provincies", value: data.provincies }]),
    { label: "Grootte", value: sizes },
    { label: "Periode", value: data.periode },
    { label: "Aanpak", value: approachLabels[data.aanpak] },
    { label: "Databronnen", value: data.databronnen },
    { label: "Partners", value: data.partners },
    { label: "Privacywaarborg", value: data.privacywaarborg },
    { label: "Resultaat", value: data.resultaat },
    { label: "Lessen", value: data.lessen },
  ];
  return article(page, site, {
    kicker: exampleKindLabels[data.soort],
    beforeBody: factsList("In feiten", facts),
    extraFilters: { soort: [exampleKindLabels[data.soort]], grootte: sizes },
  });
}
