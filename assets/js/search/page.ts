import { byId } from "../browser/by-id.ts";
import { readState, writeAddress, type SearchState } from "./address.ts";
import { directAnswer } from "./answers.ts";
import { countsOf, isChosen, loadFacets, type Facets } from "./facets.ts";
import { drawFilters, selectsIn } from "./filters-view.ts";
import { foundPage, type FoundPage } from "./found-page.ts";
import { loaders, type Ready } from "./load.ts";
import { answerBox, correctionNotice, fillHelp } from "./notices-view.ts";
import type { Ranked } from "./rank.ts";
import { resultItem } from "./results-view.ts";
import { summary } from "./status.ts";

const PAGE_SIZE = 10;
const TYPING_PAUSE_MS = 200;
const SLOW_MS = 600;
/** Searches of which the excerpt of a result is put together. */
const MOST_SEARCHES = 4;

async function pageOf({ id, searches, via }: Ranked, { resultOf }: Ready): Promise<FoundPage> {
  const results = searches.slice(0, MOST_SEARCHES).flatMap((query) => resultOf(query, id) ?? []);
  const pages = await Promise.all(results.map((result) => result.data()));
  return foundPage(pages, searches, via);
}

/** Runs the search page: field, filters, results, address. Called once, when the reader goes to the field. */
export function startPage(): void {
  const page = byId("zoekpagina", HTMLElement);
  const input = byId("zoekvraag", HTMLInputElement);
  const form = byId("zoekvorm", HTMLFormElement);
  const status = byId("zoekstatus", HTMLElement);
  const progress = byId("zoekvoortgang", HTMLElement);
  const notices = byId("zoekmeldingen", HTMLElement);
  const lists = byId("zoekresultaten", HTMLElement).querySelectorAll("ol");
  const help = byId("zoekleeg", HTMLElement);
  const filterPlace = byId("zoekfilters", HTMLDetailsElement);
  const more = byId("zoekmeer", HTMLElement);
  const load = loaders(page.dataset["woorden"] ?? "", page.dataset["antwoorden"] ?? "");

  let latest = 0;
  let pending: Array<readonly [Ranked, number]> = [];
  let facets: Facets | null = null;
  let answer = "";
  let isLoadingMore = false;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const say = (text = ""): void => {
    if (status.textContent !== text) status.textContent = text;
  };

  const stateOfPage = (): SearchState =>
    readState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));

  /** Puts results into their group; a group has a heading when it has results. */
  function fill(items: readonly HTMLLIElement[], groups: readonly number[], isFirst: boolean): void {
    for (const [group, list] of lists.entries()) {
      const own = items.filter((_, index) => groups[index] === group);
      if (isFirst) list.replaceChildren();
      list.append(...own);
      list.hidden = list.childElementCount === 0;
      list.previousElementSibling?.toggleAttribute("hidden", list.hidden);
    }
  }

  async function takeNext(ready: Ready, turn: number, isFirst: boolean): Promise<HTMLLIElement[]> {
    const next = pending.slice(0, PAGE_SIZE);
    const pages = await Promise.all(next.map(([ranked]) => pageOf(ranked, ready)));
    if (turn !== latest) return [];
    pending = pending.slice(PAGE_SIZE);
    const items = pages.map(resultItem);
    const groups = next.map(([, group]) => group);
    fill(items, groups, isFirst);
    more.hidden = pending.length === 0;
    return items;
  }

  function clear(text?: string): void {
    pending = [];
    notices.replaceChildren();
    fill([], [], true);
    help.hidden = more.hidden = true;
    say(text);
  }

  async function showMore(): Promise<void> {
    if (isLoadingMore) return;
    isLoadingMore = true;
    const turn = latest;
    try {
      const items = await takeNext(await load.search(), turn, false);
      items[0]?.querySelector("a")?.focus();
      if (turn === latest) say(answer);
    } catch (error) {
      console.error(error);
      if (turn === latest) say(status.dataset["meerMislukt"]);
    } finally {
      isLoadingMore = false;
    }
  }

  async function show(ready: Ready, { query, filters }: SearchState, turn: number): Promise<void> {
    const [found, answers] = await Promise.all([ready.search(query), load.answers()]);
    const hasFilters = Object.keys(filters).length > 0;
    // They are many bytes on a big site, so they come when the reader opens the filters.
    const known = hasFilters || filterPlace.open ? (facets ??= await loadFacets(ready.api)) : facets;
    if (turn !== latest) return;
    const [best = [], other = []] = [found.best, found.other].map((list) =>
      list.filter(({ id }) => isChosen(id, filters, known)),
    );
    pending = [...best.map((one) => [one, 0] as const), ...other.map((one) => [one, 1] as const)];
    await takeNext(ready, turn, true);
    if (turn !== latest) return;
    const ids = [...found.best, ...found.other].map(({ id }) => id);
    drawFilters(filterPlace, known && countsOf(ids, filters, known), filters);
    const direct = hasFilters ? null : directAnswer(query, ready.lexicon, answers);
    notices.replaceChildren(...correctionNotice(found.understood), ...(direct === null ? [] : [answerBox(direct)]));
    help.hidden = best.length + other.length > 0;
    fillHelp(
      help,
      query,
      hasFilters,
      found.understood.terms.map((term) => term.text),
    );
    answer = summary(query, best.length, other.length, hasFilters, found.understood.corrections);
    say(answer);
  }

  async function run(state: SearchState): Promise<void> {
    const turn = ++latest;
    const slow = setTimeout(() => {
      if (turn !== latest) return;
      progress.hidden = false;
      say(status.dataset["laden"]);
    }, SLOW_MS);
    try {
      const ready = await load.search();
      if (turn !== latest) return;
      if (state.query !== "") return await show(ready, state, turn);
      drawFilters(filterPlace, null, state.filters);
      clear();
    } catch (error) {
      console.error(error);
      if (turn === latest) clear(status.dataset["mislukt"]);
    } finally {
      clearTimeout(slow);
      if (turn === latest) {
        progress.hidden = true;
        delete page.dataset["bezig"];
      }
    }
  }

  function apply(kind: "pushState" | "replaceState"): void {
    const state = stateOfPage();
    const address = writeAddress(state);
    if (address !== location.pathname + location.search) history[kind](null, "", address);
    void run(state);
  }

  function restore(): void {
    const asked = new URLSearchParams(location.search);
    input.value = readState(asked).query;
    for (const select of selectsIn(form)) select.value = asked.get(select.name) ?? "";
    void run(stateOfPage());
  }

  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => apply("replaceState"), TYPING_PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    apply("pushState");
  });
  filterPlace.addEventListener("toggle", () => {
    if (facets === null) void run(stateOfPage());
  });
  filterPlace.addEventListener("change", () => apply("pushState"));
  more.querySelector("button")?.addEventListener("click", () => void showMore());
  addEventListener("popstate", restore);

  if (location.search.length > 1) restore();
  else if (input.value === "") void run(stateOfPage());
  else apply("replaceState"); // typed while this script was on its way
}
