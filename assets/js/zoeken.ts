// All that the search page loads by itself: it fetches the search when the reader goes to the field or comes with a question.
const [page, field, status] = ["zoekpagina", "zoekvraag", "zoekstatus"].map((id) => document.getElementById(id));

function load(): void {
  import(page?.dataset["script"] ?? "").catch((error: unknown) => {
    console.error(error);
    if (status) status.textContent = status.dataset["mislukt"] ?? "";
  });
}

if (page && location.search.length > 1) {
  page.dataset["bezig"] = ""; // keeps the place of the results, so that nothing jumps
  load();
} else field?.addEventListener("focus", load, { once: true });
if (document.activeElement === field) load();
