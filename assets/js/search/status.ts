/** One sentence or two that say how many results there are; a screen reader hears it once. */
export function summary(
  query: string,
  best: number,
  other: number,
  hasFilters: boolean,
  corrections: ReadonlyArray<{ readonly meant: string }>,
): string {
  const read =
    corrections.length === 0 ? "" : `, gelezen als ${corrections.map(({ meant }) => `‘${meant}’`).join(" en ")}`;
  const about = `voor ‘${query}’${read}${hasFilters ? " binnen je keuze" : ""}`;
  const count = best + other;
  if (count === 0) return `Geen resultaten ${about}. Controleer de spelling of gebruik een ander woord.`;
  const found = `${count} ${count === 1 ? "resultaat" : "resultaten"} ${about}`;
  return best === 0 ? `Niets past goed. ${found} ${count === 1 ? "past" : "passen"} misschien.` : `${found}.`;
}
