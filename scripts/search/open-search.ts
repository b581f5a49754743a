import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { directAnswer, type AnswersFile, type DirectAnswer } from "../../assets/js/search/answers.ts";
import { openLexicon, type Lexicon, type LexiconFile } from "../../assets/js/search/lexicon.ts";
import { RANKING } from "../../assets/js/search/ranking.ts";
import { createSearch, type Answer } from "../../assets/js/search/search.ts";
import { openIndex, type NodePage } from "./pagefind-in-node.ts";

/** The search of a built site, in Node, with the code and data that readers get. */
export interface OpenSearch {
  readonly lexicon: Lexicon;
  readonly answers: AnswersFile;
  search(query: string): Promise<Answer>;
  direct(query: string): DirectAnswer | null;
  page(id: string): Promise<NodePage>;
  /** Searches that the engine did since the start. */
  calls(): number;
}

function readJson(siteFolder: string, stem: string): unknown {
  const name = readdirSync(join(siteFolder, "assets")).find(
    (file) => file.startsWith(`${stem}.`) && file.endsWith(".json"),
  );
  if (name === undefined) throw new Error(`The built site has no ${stem}.`);
  return JSON.parse(readFileSync(join(siteFolder, "assets", name), "utf8"));
}

/** Opens the search of a site that was built with an index. `siteFolder` is absolute. */
export async function openSearch(siteFolder: string): Promise<OpenSearch> {
  const index = await openIndex(siteFolder, RANKING);
  const lexicon = openLexicon(readJson(siteFolder, "zoekwoorden") as LexiconFile);
  const answers = readJson(siteFolder, "zoekantwoorden") as AnswersFile;
  let calls = 0;
  const engine = {
    pages: lexicon.pages,
    search: (query: string) => {
      calls += 1;
      return index.search(query);
    },
  };
  return {
    lexicon,
    answers,
    search: createSearch(engine, lexicon),
    direct: (query) => directAnswer(query, lexicon, answers),
    page: (id) => index.page(id),
    calls: () => calls,
  };
}
