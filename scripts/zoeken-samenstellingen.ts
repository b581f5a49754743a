import { loadDossier } from "./dossier/load-dossier.ts";
import { dutchWords } from "./search/dutch-words.ts";
import { textOf, wordsOf } from "./search/long-words.ts";
import { propose } from "./search/propose.ts";
import { unreviewed } from "./search/unreviewed.ts";
import { dossierOptions } from "./site-options.ts";

// Usage: npm run zoeken:samenstellingen. Prints a proposal for every long word that the reviewed list does not have.
const { pages, data } = loadDossier(dossierOptions());
const site = new Set(pages.flatMap((page) => [...wordsOf(textOf(page))]));
const dutch = dutchWords();
const isWord = (text: string): boolean => dutch.has(text) || site.has(text);
const open = unreviewed({ pages, data });
const proposals = open.map(({ word }) => ({ word, parts: propose(word, isWord) }));
const cut = proposals.flatMap(({ parts: own }) => (own === null ? [] : [`  - ${own.join("|")}`]));
const left = proposals.flatMap(({ word, parts: own }) => (own === null ? [`  - ${word}`] : []));
console.log(`# ${open.length} lange woorden staan nog niet in _data/bron/zoeken/samenstellingen.yaml.`);
if (open.length > 0) {
  console.log("# Lees ze na, verbeter wat niet klopt, en zet elke regel in dat bestand onder zijn kop.");
  console.log(`splitsen:\n${cut.join("\n")}\nheel:\n${left.join("\n")}`);
}
