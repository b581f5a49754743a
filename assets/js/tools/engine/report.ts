import { toCsv, type CsvCell } from "../../../../scripts/lib/csv.ts";

/** A line with an optional page that belongs to it. */
export interface Line {
  readonly text: string;
  readonly url?: string;
  /** Why, in a sentence or two. */
  readonly note?: string;
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly isOrdered?: boolean }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: ReadonlyArray<readonly string[]>;
    };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What a tool gives its user to take along. The screen, plain text, Markdown and CSV all come from this. */
export interface Report {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
  /** The same as rows, for a spreadsheet; the first row names the columns. */
  readonly rows: ReadonlyArray<readonly CsvCell[]>;
}

const absolute = (url: string, origin: string): string => (url.startsWith("/") ? origin + url : url);

function blockAsText(block: Block, origin: string): string {
  if (block.kind === "text") return block.text;
  if (block.kind === "table")
    return block.rows
      .map((row) => row.map((cell, at) => `${block.columns[at] ?? ""}: ${cell}`).join("\n"))
      .join("\n\n");
  return block.items
    .map(({ text, url, note }, at) => {
      const mark = block.isOrdered === true ? `${at + 1}.` : "-";
      const end = note === undefined ? "" : `\n   ${note}`;
      return `${mark} ${text}${url === undefined ? "" : ` ${absolute(url, origin)}`}${end}`;
    })
    .join("\n");
}

/** The report as plain text, for an e-mail. `origin` makes addresses whole. */
export function reportAsText(report: Report, origin: string): string {
  const parts = report.sections.flatMap(({ heading, blocks }) => [
    heading.toUpperCase(),
    ...blocks.map((block) => blockAsText(block, origin)),
  ]);
  return `${[report.title, ...report.intro, ...parts].join("\n\n")}\n`;
}

/** Text that Markdown would read as markup, made plain; line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_{}[\]<>#|~!]/g, (character) => `\\${character}`)
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replaceAll("&", "&amp;");
}

function blockAsMarkdown(block: Block, origin: string): string {
  if (block.kind === "text") return escapeMarkdown(block.text);
  if (block.kind === "table") {
    const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
    return [line(block.columns), `|${" --- |".repeat(block.columns.length)}`, ...block.rows.map(line)].join("\n");
  }
  return block.items
    .map(({ text, url, note }, at) => {
      const words = escapeMarkdown(text);
      const end = note === undefined ? "" : `  \n   ${escapeMarkdown(note)}`;
      return `${block.isOrdered === true ? `${at + 1}.` : "-"} ${url === undefined ? words : `[${words}](<${absolute(url, origin)}>)`}${end}`;
    })
    .join("\n");
}

/** The report as Markdown. What a user typed stays text. */
export function reportAsMarkdown(report: Report, origin: string): string {
  const parts = report.sections.flatMap(({ heading, blocks }) => [
    `## ${escapeMarkdown(heading)}`,
    ...blocks.map((block) => blockAsMarkdown(block, origin)),
  ]);
  return `${[`# ${escapeMarkdown(report.title)}`, ...report.intro.map(escapeMarkdown), ...parts].join("\n\n")}\n`;
}

/** The report as CSV. Cells that a spreadsheet would run as a formula are neutralised. A mark at the start says UTF-8 to Excel. */
export function reportAsCsv(report: Report): string {
  return `\uFEFF${toCsv(report.rows)}`;
}
