import { loadDossier } from "./dossier/load-dossier.ts";
import { isArticle, type Page } from "./dossier/page.ts";
import { formatNumber } from "./lib/format.ts";
import { fleschDouma } from "./lib/readability.ts";
import { sentences, words } from "./lib/sentences.ts";
import { parts } from "./schemas/parts.ts";
import { searchReport } from "./search/report.ts";
import { dossierOptions } from "./site-options.ts";

/** Longest sentence in a body that needs no second look, in words. */
const LONG_SENTENCE = 25;

// The report may look at the clock; a build may not.
const today = new Date().toISOString().slice(0, 10);
const dossier = loadDossier(dossierOptions());
const { pages, data, problems } = dossier;

const line = (name: string, value: string | number): void => console.log(`${name.padEnd(34)}${value}`);
const wordsOf = (page: Page): number => words(page.plainText).length;
const small = new Set(["tot-20000", "20000-50000"]);
const examples = pages.filter((page) => page.type === "example");

console.log("Pagina's per onderdeel\n");
for (const part of parts) {
  const own = pages.filter((page) => page.part === part);
  const ease = own.flatMap((page) => fleschDouma(page.plainText) ?? []);
  const median = ease.toSorted((a, b) => a - b)[Math.floor(ease.length / 2)];
  const count = own.reduce((sum, page) => sum + wordsOf(page), 0);
  line(
    part.label,
    `${own.length} pagina's, ${formatNumber(count)} woorden, leesgemak ${median ?? "onbekend"} (mediaan, Flesch-Douma)`,
  );
}

console.log("\nTotalen\n");
line("Pagina's", pages.length);
line("Woorden", formatNumber(pages.reduce((sum, page) => sum + wordsOf(page), 0)));
line("Begrippen", pages.filter((page) => page.type === "term").length);
line("Inspiratievoorbeelden", examples.filter((page) => page.data.soort === "voorbeeld").length);
line(
  "  onder 50.000 inwoners",
  examples.filter((page) => page.data.soort === "voorbeeld" && page.data.grootteklasse.some((size) => small.has(size)))
    .length,
);
line("Wat ging er mis", examples.filter((page) => page.data.soort === "wat-ging-er-mis").length);
line("Bronnen", data.sources.size);
line("Bronnen zonder volledig adres", [...data.sources.values()].filter((source) => source.url === null).length);
line("Uitkomsten van de peiling", data.survey.outcomes.length);
line("Problemen in de inhoud", problems.length);

function list(title: string, items: readonly string[]): void {
  console.log(`\n${title}: ${items.length}`);
  for (const item of items) console.log(`  ${item}`);
}

list(
  "Voorbij de datum van herziening",
  pages.filter((page) => page.data.herzien <= today).map((page) => `${page.file} (${page.data.herzien})`),
);
list(
  "Zonder volgende stap",
  pages.filter((page) => isArticle(page) && page.nextStepsHtml.length === 0).map((page) => page.file),
);
list(
  "Wetsverwijzingen nog niet gecontroleerd",
  pages.filter((page) => page.data.wetGecontroleerd === "nog niet").map((page) => page.file),
);
list(
  `Zinnen van meer dan ${LONG_SENTENCE} woorden`,
  pages.flatMap((page) =>
    page.plainText
      .split("\n")
      .flatMap(sentences)
      .filter((sentence) => words(sentence).length > LONG_SENTENCE)
      .map((sentence) => `${page.file}: ${sentence.slice(0, 90)}…`),
  ),
);

for (const { title, items } of searchReport(dossier)) list(title, items);
