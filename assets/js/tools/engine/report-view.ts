import { h } from "./dom.ts";
import type { Block, Line, Report, Section } from "./report.ts";

function line({ text, url, note }: Line): HTMLLIElement {
  const words = url === undefined ? text : h("a", { href: url }, text);
  if (note === undefined) return h("li", {}, words);
  return h("li", {}, h("span", { class: "tool-line" }, words), h("span", { class: "tool-note" }, note));
}

function table({ caption, columns, rows }: Extract<Block, { kind: "table" }>): HTMLTableElement {
  return h(
    "table",
    { class: "utrecht-table data-table" },
    h("caption", { class: "visually-hidden" }, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map(([first = "", ...rest]) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, first),
          rest.map((cell, at) => h("td", { "data-column": columns[at + 1] ?? "" }, cell)),
        ),
      ),
    ),
  );
}

function blockView(block: Block): HTMLElement {
  if (block.kind === "text") return h("p", {}, block.text);
  if (block.kind === "table") return table(block);
  return h(block.isOrdered === true ? "ol" : "ul", {}, block.items.map(line));
}

/** One section of a report on the screen. `extra` comes right under its heading, such as a chart. */
export function sectionView(
  { heading, blocks }: Section,
  extra: Node | null = null,
  level: "h3" | "h4" = "h3",
): HTMLElement {
  return h("section", { class: "tool-section" }, h(level, {}, heading), extra, blocks.map(blockView));
}

/** A report on the screen, without its title. `extras` go under the heading of that name. */
export function reportView(report: Report, extras: Readonly<Record<string, Node>> = {}): HTMLElement[] {
  return [
    ...report.intro.map((text) => h("p", {}, text)),
    ...report.sections.map((section) => sectionView(section, extras[section.heading] ?? null)),
  ];
}
