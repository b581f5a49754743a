import { isShown, readFilters, writeFilters, type Filters } from "./examples/filters.ts";

const form = document.querySelector<HTMLFormElement>("#voorbeeldfilters");
const status = document.querySelector<HTMLParagraphElement>("#voorbeeldstatus");
const sections = [...document.querySelectorAll<HTMLElement>(".landing-list")];
const items = [...document.querySelectorAll<HTMLLIElement>(".landing-list li[data-soort]")];

function selects(): HTMLSelectElement[] {
  return form === null ? [] : [...form.querySelectorAll("select")];
}

function apply(filters: Filters): void {
  let shown = 0;
  for (const item of items) {
    item.hidden = !isShown(item.dataset, filters);
    if (!item.hidden) shown += 1;
  }
  for (const section of sections) {
    const own = [...section.querySelectorAll<HTMLLIElement>("li[data-soort]")];
    section.hidden = own.length > 0 && own.every((item) => item.hidden);
  }
  const isFiltered = Object.keys(filters).length > 0;
  if (status === null) return;
  status.textContent = !isFiltered
    ? ""
    : shown === 0
      ? "Geen voorbeeld past bij deze filters. Haal er een weg."
      : `${shown} van ${items.length} voorbeelden.`;
}

function toAddress(filters: Filters): void {
  const query = writeFilters(filters);
  const search = query === "" ? "" : `?${query}`;
  if (search !== location.search) history.pushState(null, "", location.pathname + search);
}

function choose(): void {
  const chosen = selects().filter((select) => select.value !== "");
  const filters = Object.fromEntries(chosen.map((select) => [select.name, select.value]));
  toAddress(filters);
  apply(filters);
}

function fromAddress(): void {
  const known = Object.fromEntries(
    selects().map((select) => [select.name, [...select.options].map((option) => option.value)]),
  );
  const filters = readFilters(location.search, known);
  for (const select of selects()) select.value = filters[select.name] ?? "";
  apply(filters);
}

if (form !== null) {
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => {
    toAddress({});
    apply({});
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
}
