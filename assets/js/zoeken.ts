// All that the search page loads by itself: it fetches the search when the reader goes to the field or comes with a question.
const page = document.getElementById("zoekpagina");
const field = document.getElementById("zoekvraag");

function load(): void {
  const path = page?.dataset["script"];
  if (path === undefined) return;
  import(path).catch((error: unknown) => {
    console.error(error);
    const status = document.getElementById("zoekstatus");
    if (status !== null)
      status.textContent =
        "Zoeken lukt nu niet: de zoekindex kan niet worden geladen. Probeer het opnieuw, of gebruik het alfabet hieronder.";
  });
}

if (page !== null && field !== null) {
  if (location.search.length > 1) {
    page.dataset["bezig"] = ""; // keeps the place of the results, so that nothing jumps
    load();
  } else field.addEventListener("focus", load, { once: true });
  if (document.activeElement === field) load();
}
