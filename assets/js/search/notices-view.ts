import type { DirectAnswer } from "./answers.ts";
import { element } from "../browser/element.ts";
import type { Understood } from "./understand.ts";

/** The answer above the results. */
export function answerBox({ kind, title, text, links }: DirectAnswer): HTMLElement {
  const anchors = links.map(([label, url]) => element("li", [element("a", label, { href: url })]));
  return element(
    "section",
    [
      element("p", kind, { class: "search-answer__kind" }),
      element("h2", title, { id: "zoekantwoord" }),
      element("p", text),
      element("ul", anchors),
    ],
    { class: "search-answer", "aria-labelledby": "zoekantwoord" },
  );
}

function addressOf(query: string): string {
  return `/zoeken/?q=${encodeURIComponent(query)}`;
}

/** Says which word was taken for which, with the literal search one click away. Nothing when nothing was corrected. */
export function correctionNotice({ query, corrections }: Understood): HTMLParagraphElement[] {
  if (corrections.length === 0) return [];
  const literal = corrections.reduce((text, { typed }) => text.replace(typed, `"${typed}"`), query);
  return [
    element(
      "p",
      [
        `Bedoelde je ${corrections.map((one) => `‘${one.meant}’`).join(" en ")}? Daarop is gezocht. `,
        element("a", `Zoek letterlijk naar ‘${corrections.map((one) => one.typed).join(" ")}’`, {
          href: addressOf(literal),
        }),
      ],
      { class: "search-notice" },
    ),
  ];
}

/** Where the address of the mail that reports a miss has the query. */
export const QUERY_IN_MAIL = "VRAAG";

let mail: string | undefined;

/** Fills in what to do when nothing was found: links with this query. `help` has the texts. */
export function fillHelp(help: HTMLElement, query: string, hasFilters: boolean, words: readonly string[]): void {
  const [wide, one, report] = ["zonder-filters", "woorden", "melden"].map((name) =>
    help.querySelector(`[data-${name}]`),
  );
  wide?.setAttribute("href", addressOf(query));
  wide?.parentElement?.toggleAttribute("hidden", !hasFilters);
  one?.replaceChildren(
    ...words.flatMap((word, index) => [index > 0 ? ", " : "", element("a", word, { href: addressOf(word) })]),
  );
  one?.parentElement?.toggleAttribute("hidden", words.length < 2);
  mail ??= report?.getAttribute("href") ?? "";
  report?.setAttribute("href", mail.replace(QUERY_IN_MAIL, encodeURIComponent(query)));
}
