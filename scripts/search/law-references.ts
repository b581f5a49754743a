import { fold } from "../../assets/js/search/text.ts";

/** Laws by the names that texts and readers use; the first is shown. Names of laws, not a claim about what they say. */
export const LAWS: ReadonlyArray<readonly [name: string, ...others: string[]]> = [
  ["Gemeentewet"],
  ["AVG", "Algemene verordening gegevensbescherming", "GDPR"],
  ["Uitvoeringswet AVG", "UAVG", "Uitvoeringswet Algemene verordening gegevensbescherming"],
  ["Wet politiegegevens", "Wpg"],
  ["Besluit politiegegevens", "Bpg"],
  ["Politiewet 2012", "Politiewet"],
  ["Wet veiligheidsregio's", "Wet veiligheidsregio’s", "Wvr"],
  ["Wet Bibob", "Bibob"],
  ["Opiumwet"],
  ["Wet gegevensverwerking door samenwerkingsverbanden", "Wgs", "WGS"],
  ["Participatiewet"],
  ["Wet justitiële en strafvorderlijke gegevens", "Wjsg"],
  ["Wetboek van Strafvordering", "Sv"],
  ["Wetboek van Strafrecht"],
  ["Woningwet"],
  ["Omgevingswet"],
  ["Jeugdwet"],
  ["Wmo 2015", "Wmo", "Wet maatschappelijke ondersteuning 2015"],
  ["Wet BRP", "Wet basisregistratie personen"],
  ["Algemene wet bestuursrecht", "Awb"],
  ["Archiefwet"],
  ["Wet open overheid", "Woo"],
  ["Wet op de inlichtingen- en veiligheidsdiensten", "Wiv"],
  ["Grondwet"],
  ["AI-verordening"],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const NAMES = LAWS.flatMap((names, law) => names.map((name) => [name, law] as const)).toSorted(
  (a, b) => b[0].length - a[0].length,
);
const LAW_OF = new Map(NAMES.map(([name, law]) => [name.toLowerCase(), law]));
const ARTICLE = String.raw`\d+[a-z]{0,2}(?!\p{L})`;
const REFERENCE = new RegExp(
  String.raw`\b(?:artikel(?:en)?|art\.?)\s+(${ARTICLE}(?:(?:\s*,\s*|\s+(?:en|of|tot en met|t/m)\s+)${ARTICLE}|\s+(?:lid|onder|sub)\s+[\da-z]{1,2}(?![\da-z]))*),?\s+(?:van\s+)?(?:de\s+|het\s+)?(${NAMES.map(([name]) => escaped(name)).join("|")})(?![\p{L}\d])`,
  "giu",
);

/** An article of a law that a text names. */
export interface LawReference {
  /** Place in `LAWS`. */
  readonly law: number;
  readonly article: string;
}

/** Articles in "172, 175 en 176 lid 2": a range is written out when it runs over whole numbers. */
function articlesOf(list: string): string[] {
  const plain = list.replace(/\s+(?:lid|onder|sub)\s+[\da-z]{1,2}(?![\da-z])/giu, "");
  const ranges = [...plain.matchAll(/(\d+)\s+(?:tot en met|t\/m)\s+(\d+)/gi)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to)];
    return last - first > 60
      ? []
      : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  });
  return [...new Set([...(plain.match(/\d+[a-z]{0,2}/gi) ?? []), ...ranges])].map((article) => article.toLowerCase());
}

/** All articles that a text names together with their law; an article without a law is left out. */
export function lawReferences(text: string): LawReference[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, list = "", name = ""]) => {
    const law = LAW_OF.get(name.toLowerCase());
    return law === undefined ? [] : articlesOf(list).map((article) => ({ law, article }));
  });
}

/** Names of a law as the query side compares them. */
export function foldedNames(law: number): string[] {
  return [...new Set((LAWS[law] ?? []).map((name) => name.split(/\s+/).map(fold).join(" ")))];
}
