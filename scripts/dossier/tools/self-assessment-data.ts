import { UNKNOWN, type SelfAssessmentData } from "../../../assets/js/tools/self-assessment/data.ts";
import { contentHash } from "../../lib/content-hash.ts";
import { exampleKindLabels, sizeClassLabels } from "../../lib/labels.ts";
import type { SelfAssessment } from "../../schemas/self-assessment.ts";
import { compareDutch } from "../navigation.ts";
import type { Dossier } from "../load-dossier.ts";
import { linesOf } from "./links.ts";

function examples({ pages }: Pick<Dossier, "pages">): SelfAssessmentData["examples"] {
  return pages
    .flatMap((page) => (page.type === "example" ? [page] : []))
    .toSorted((a, b) => compareDutch(a.title, b.title))
    .map(({ title, url, data }) => ({
      text: data.soort === "voorbeeld" ? title : `${exampleKindLabels[data.soort]}: ${title}`,
      url,
      sizes: data.grootteklasse,
      themes: data.thema,
    }));
}

/** What the page of the self-assessment loads. A question's fingerprint covers its text and its levels, not its advice. */
export function selfAssessmentData(scan: SelfAssessment, dossier: Pick<Dossier, "pages">): SelfAssessmentData {
  const dimensions = scan.dimensies.map((dimension) => ({
    id: dimension.id,
    hash: contentHash([dimension.kern, dimension.niveaus.map(({ omschrijving }) => omschrijving)], 4),
    values: [...dimension.niveaus.keys()].map(String).concat(UNKNOWN),
    name: dimension.naam,
    question: dimension.kern,
    why: dimension.waarom,
    discussWith: dimension.bespreek.met,
    discussQuestion: dimension.bespreek.vraag,
    goesBefore: dimension.gaatVoor ?? [],
    themes: dimension.thema,
    levels: dimension.niveaus.map((level) => ({
      text: level.omschrijving,
      advice: level.advies,
      links: linesOf(dossier, level.links),
    })),
  }));
  return {
    tool: "zelfscan",
    content: contentHash([dimensions.map(({ id, hash }) => [id, hash]), scan.functies], 6),
    title: scan.titel,
    note: scan.voorstel,
    levels: scan.niveaus.map(({ naam, herken }) => ({ name: naam, sign: herken })),
    dimensions,
    functions: scan.functies,
    sizes: Object.entries(sizeClassLabels)
      .filter(([id]) => id !== "landelijk")
      .map(([id, label]) => ({ id, label })),
    examples: examples(dossier),
  };
}
