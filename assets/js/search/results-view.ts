import { element } from "../browser/element.ts";
import { marked } from "./excerpt.ts";
import type { FoundPage } from "./found-page.ts";

/** One result: title, part of the dossier, excerpt with the words found, by which name it was found, sections. */
export function resultItem({ title, url, about, excerpt, words, via, sections }: FoundPage): HTMLLIElement {
  const nodes: Node[] = [element("h3", [element("a", title, { href: url })])];
  if (about !== "") nodes.push(element("p", about, { class: "search-results__part" }));
  nodes.push(
    element(
      "p",
      marked(excerpt, words).map((part) => (part.isHit ? element("mark", part.text) : part.text)),
    ),
  );
  if (via.length > 0) nodes.push(element("p", `Gevonden via: ${via.join(", ")}`, { class: "search-results__via" }));
  if (sections.length > 0)
    nodes.push(
      element(
        "ul",
        sections.map((section) => element("li", [element("a", section.title, { href: section.url })])),
      ),
    );
  return element("li", nodes);
}
