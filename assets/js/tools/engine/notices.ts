import { h } from "./dom.ts";
import type { LinkResult } from "./link.ts";

/** Something that the user must know before going on, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly buttons?: ReadonlyArray<readonly [label: string, act: () => void]>;
}

const count = (lost: number): string => (lost === 1 ? "1 antwoord is" : `${lost} antwoorden zijn`);

/** What to say about a link that was opened; null when all is as it was. `isAnchor`: the fragment is a place on the page. */
export function linkNotice(
  result: LinkResult,
  content: string,
  lost: number,
  fragment: string,
  isAnchor: boolean,
): string | null {
  if (result.kind === "other-version")
    return "Deze link is gemaakt met een andere versie van het hulpmiddel en kan niet worden gelezen. Begin opnieuw, of vraag om een download van het resultaat.";
  if (result.kind === "other-tool") return "Deze link hoort bij een ander hulpmiddel. Hieronder begin je leeg.";
  if (result.kind !== "link")
    return fragment.replace("#", "") === "" || isAnchor
      ? null
      : "Deze link is niet te lezen. Misschien is hij onderweg afgekapt. Hieronder begin je leeg.";
  if (lost > 0)
    return `Sinds deze link is gemaakt, is het hulpmiddel gewijzigd. ${count(lost)} daarom niet overgenomen. Kijk de rest na.`;
  if (result.content !== content)
    return "Sinds deze link is gemaakt, is het hulpmiddel gewijzigd. Wat je invulde past nog; lees de vragen opnieuw.";
  return null;
}

/** Draws a notice; `close` takes it away. */
export function noticeView({ text, buttons = [] }: Notice, close: () => void): HTMLElement {
  const act = (label: string, run: () => void): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        class: "button button--secondary",
        onclick: () => {
          close();
          run();
        },
      },
      label,
    );
  return h(
    "div",
    { class: "callout callout--let-op tool-notice" },
    h("p", {}, text),
    h(
      "p",
      { class: "tool-actions__row" },
      buttons.map(([label, run]) => act(label, run)),
      act("Sluit melding", () => undefined),
    ),
  );
}
