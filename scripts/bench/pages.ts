import { body, type References } from "./body.ts";
import { capitalize, compound, shortSentence } from "./prose.ts";
import type { Random } from "./random.ts";
import { PLACES } from "./words.ts";

/** What the real dossier offers to refer to. */
export interface Known {
  readonly pages: References["pages"];
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly outcomes: readonly string[];
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

/** A generated page: its file below `content/`, its front matter as YAML lines and its body in Markdown. */
export interface GeneratedPage {
  readonly path: string;
  readonly title: string;
  readonly frontMatter: readonly string[];
  readonly body: string;
}

interface Plan {
  readonly kind: "article" | "example" | "term";
  readonly path: string;
  readonly title: string;
}

const ARTICLE_FOLDERS = ["lokaal-bestuur", "privacy", "systeemkeuze", "zelfscan", "aanbod"];

/** Of every ten pages five are articles, three are examples and two are terms. */
function planOf(random: Random, index: number): Plan {
  const turn = index % 10;
  const words = capitalize(`${compound(random)} en ${compound(random)}`);
  if (turn < 5) {
    const folder = ARTICLE_FOLDERS[Math.floor(index / 10) % ARTICLE_FOLDERS.length] ?? "aanbod";
    return { kind: "article", path: `${folder}/bench-${index}.md`, title: `${words}, deel ${index}` };
  }
  if (turn < 8) {
    const title = `${random.pick(PLACES)}: ${words.toLowerCase()} (${index})`;
    return { kind: "example", path: `inspiratievoorbeelden/bench-${index}.md`, title };
  }
  return { kind: "term", path: `begrippen/bench-${index}.md`, title: `${capitalize(compound(random))} ${index}` };
}

function inlineList(values: readonly string[]): string {
  return `[${values.join(", ")}]`;
}

function commonFields(random: Random, known: Known, sources: readonly string[], title: string): string[] {
  return [
    `titel: ${JSON.stringify(title)}`,
    `thema: ${inlineList(random.sample(known.themes, 1 + random.below(3)))}`,
    `datum: 2026-0${1 + random.below(6)}-1${random.below(10)}`,
    `beoordeeld: 2026-1${random.below(2)}-0${1 + random.below(9)}`,
    "herzien: 2027-11-24",
    `bronnen: ${inlineList(sources)}`,
    `zoektermen: ${inlineList([compound(random), compound(random), compound(random)])}`,
  ];
}

function articleFields(random: Random, known: Known, index: number): string[] {
  const next = random.sample(known.pages, 2);
  return [
    "kort:",
    ...Array.from({ length: 3 }, () => `  - ${shortSentence(random)}`),
    `doelgroep: ${inlineList(random.sample(known.audiences, 2))}`,
    "vervolg:",
    ...next.map(
      (page) => `  - ${JSON.stringify(`Lees daarna [${page.title}](${page.path}) en maak een eerste plan.`)}`,
    ),
    `  - ${shortSentence(random)}`,
    `volgorde: ${100 + (index % 9000)}`,
    `verwant: ${inlineList(random.sample(known.pages, 2).map((page) => page.path))}`,
  ];
}

function exampleFields(random: Random): string[] {
  return [
    `soort: ${random.pick(["voorbeeld", "voorbeeld", "wat-ging-er-mis"])}`,
    `gemeenten: ${inlineList(random.sample(PLACES, 1 + random.below(2)))}`,
    `grootteklasse: [${random.pick(["tot-20000", "20000-50000", "50000-100000"])}]`,
    `periode: "2019–2024"`,
    `aanpak: ${random.pick(["dashboard", "convenant", "werkproces", "monitor", "sensoren", "datateam"])}`,
    `databronnen: ${inlineList([compound(random), compound(random)])}`,
    "partners: niet gepubliceerd",
    `privacywaarborg: ${shortSentence(random)}`,
    "resultaat: niet gepubliceerd",
    "lessen:",
    ...Array.from({ length: 3 }, () => `  - ${shortSentence(random)}`),
  ];
}

function termFields(random: Random, known: Known): string[] {
  return [
    `definitie: "Een woord voor ${compound(random, true)} waarmee ${shortSentence(random).toLowerCase()}"`,
    `synoniemen: ${inlineList([compound(random), compound(random)])}`,
    `verwant: ${inlineList(random.sample(known.terms, 2))}`,
  ];
}

function pageOf(random: Random, plan: Plan, known: Known, index: number): GeneratedPage {
  const sources = random.sample(known.sources, 4);
  const own =
    plan.kind === "term"
      ? termFields(random, known)
      : [...articleFields(random, known, index), ...(plan.kind === "example" ? exampleFields(random) : [])];
  return {
    path: plan.path,
    title: plan.title,
    frontMatter: [...commonFields(random, known, sources, plan.title), ...own],
    body: body(random, { ...known, sources }),
  };
}

/** Generates `count` pages that refer to each other and to the real dossier. The same seed gives the same pages. */
export function generatePages(random: Random, count: number, real: Known): GeneratedPage[] {
  const plans = Array.from({ length: count }, (_, index) => planOf(random, index));
  const known: Known = {
    ...real,
    pages: [...real.pages, ...plans.map(({ path, title }) => ({ path: `/${path}`, title }))],
    terms: [
      ...real.terms,
      ...plans.filter(({ kind }) => kind === "term").map(({ path }) => path.replace(/^.*\/|\.md$/g, "")),
    ],
  };
  return plans.map((plan, index) => pageOf(random, plan, known, index));
}
