import { readAddress, writeAddress, type SearchState } from "./search/address.ts";
import { drawFilters, existingFilters, filterLabels } from "./search/filters-view.ts";
import { loadPagefind, type FilterCounts, type PagefindResult } from "./search/pagefind.ts";
import { cleanQuery, find } from "./search/query.ts";
import { resultItem } from "./search/results-view.ts";

const PAGE_SIZE = 10;
const TYPING_PAUSE_MS = 200;

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof kind)) throw new Error(`The search page has no ${kind.name} #${id}.`);
  return node;
}

const input = byId("zoekvraag", HTMLInputElement);
const status = byId("zoekstatus", HTMLParagraphElement);
const list = byId("zoekresultaten", HTMLOListElement);
const filterPlace = byId("zoekfilters", HTMLDivElement);
const more = byId("zoekmeer", HTMLParagraphElement);

let latest = 0;
let pending: readonly PagefindResult[] = [];
let allFilters: FilterCounts | null = null;
let answer = "";
let isLoadingMore = false;
let typing: ReturnType<typeof setTimeout> | undefined;

function stateOfPage(): SearchState {
  const filters = Object.keys(filterLabels).flatMap((name) => {
    const value = document.querySelector<HTMLSelectElement>(`#filter-${name}`)?.value ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return { query: cleanQuery(input.value), filters: Object.fromEntries(filters) };
}

async function showMore(turn: number, isFirst: boolean): Promise<void> {
  const next = pending.slice(0, PAGE_SIZE);
  const pages = await Promise.all(next.map((result) => result.data()));
  if (turn !== latest) return;
  pending = pending.slice(PAGE_SIZE);
  const items = pages.map(resultItem);
  if (isFirst) list.replaceChildren(...items);
  else list.append(...items);
  more.hidden = pending.length === 0;
  if (!isFirst) items[0]?.querySelector("a")?.focus();
}

async function showNext(): Promise<void> {
  if (isLoadingMore) return;
  isLoadingMore = true;
  const turn = latest;
  try {
    await showMore(turn, false);
    if (turn === latest) say(answer);
  } catch (error) {
    console.error(error);
    if (turn === latest) say("Meer resultaten kunnen nu niet worden geladen. Probeer het opnieuw.");
  } finally {
    isLoadingMore = false;
  }
}

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function summary(count: number, state: SearchState, isPartial: boolean): string {
  const within = Object.keys(state.filters).length > 0 ? " binnen je keuze" : "";
  if (count === 0)
    return `Geen resultaten voor ‘${state.query}’${within}. Controleer de spelling, gebruik een ander woord of minder woorden, of kies hieronder een andere ingang.`;
  const found = `${count} ${count === 1 ? "resultaat" : "resultaten"} voor ‘${state.query}’${within}`;
  return isPartial ? `Geen pagina bevat al je woorden. ${found} met een deel ervan.` : `${found}.`;
}

function clear(text: string): void {
  pending = [];
  list.replaceChildren();
  more.hidden = true;
  say(text);
}

async function run(asked: SearchState): Promise<void> {
  const turn = ++latest;
  const slow = setTimeout(() => turn === latest && say("Zoeken wordt geladen …"), 600);
  try {
    const api = await loadPagefind();
    allFilters ??= await api.filters();
    if (turn !== latest) return;
    const state = { query: asked.query, filters: existingFilters(asked.filters, allFilters) };
    if (state.query === "") {
      drawFilters(filterPlace, allFilters, allFilters, state.filters);
      clear("");
      return;
    }
    const found = await find(api, state.query, state.filters);
    if (turn !== latest) return;
    drawFilters(filterPlace, allFilters, found.counts, state.filters);
    pending = found.results;
    await showMore(turn, true);
    if (turn !== latest) return;
    answer = summary(found.results.length, state, found.isPartial);
    say(answer);
  } catch (error) {
    console.error(error);
    if (turn === latest)
      clear(
        "Zoeken lukt nu niet: de zoekindex kan niet worden geladen. Probeer het opnieuw, of gebruik het alfabet hieronder.",
      );
  } finally {
    clearTimeout(slow);
  }
}

function apply(kind: "push" | "replace"): void {
  const state = stateOfPage();
  const address = writeAddress(state);
  if (kind === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  void run(state);
}

function restore(): void {
  const state = readAddress(location.search);
  input.value = state.query;
  for (const name of Object.keys(filterLabels)) {
    const select = document.querySelector<HTMLSelectElement>(`#filter-${name}`);
    if (select !== null) select.value = state.filters[name] ?? "";
  }
  void run(state);
}

input.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => apply("replace"), TYPING_PAUSE_MS);
});
input.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  apply("push");
});
filterPlace.addEventListener("change", () => apply("push"));
more.querySelector("button")?.addEventListener("click", () => void showNext());
addEventListener("popstate", restore);

const start = readAddress(location.search);
input.value = start.query;
if (start.query !== "" || Object.keys(start.filters).length > 0) void run(start);
else input.addEventListener("focus", () => void run(stateOfPage()), { once: true });
