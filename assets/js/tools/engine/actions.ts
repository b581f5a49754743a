import { dayInWords, today } from "./dates.ts";
import { h } from "./dom.ts";
import { reportAsCsv, reportAsMarkdown, reportAsText, type Report } from "./report.ts";
import { copyText, downloadText } from "../../browser/share.ts";

/** What the buttons under a result need. */
export interface ActionsProps {
  readonly tool: string;
  /** What can be taken along now; asked again when a button is pressed. */
  readonly report: () => Report | null;
  readonly link: () => string;
  readonly say: (text: string) => void;
  readonly keep: () => void;
  readonly wipe: () => void;
}

/** A longer link is cut by some mail programs. */
const LONG_LINK = 2000;

function button(label: string, act: () => unknown): HTMLButtonElement {
  return h("button", { type: "button", class: "button button--secondary", onclick: () => void act() }, label);
}

async function copy({ say }: ActionsProps, text: string, done: string): Promise<void> {
  say(
    (await copyText(text)) ? done : "Kopiëren lukt niet in deze browser. Gebruik een download of selecteer de tekst.",
  );
}

async function copyLink(props: ActionsProps): Promise<void> {
  const link = props.link();
  const done =
    link.length > LONG_LINK
      ? `Link gekopieerd. Hij is lang (${link.length} tekens); sommige mailprogramma’s kappen hem af. Stuur dan een bestand.`
      : "Link gekopieerd. Je invulling staat in de link zelf, niet op een server.";
  await copy(props, link, done);
}

function takeAlong(props: ActionsProps): HTMLElement[] {
  const linkButton = button("Kopieer link", () => copyLink(props));
  if (props.report() === null) return [linkButton];
  const withReport = (use: (report: Report) => unknown) => () => {
    const report = props.report();
    if (report !== null) void use(report);
  };
  const download = (extension: string, type: string, text: string): void => {
    const name = `${props.tool}-${today()}.${extension}`;
    downloadText(name, type, text);
    props.say(`Bestand ${name} is gemaakt.`);
  };
  const { origin } = location;
  return [
    button("Print", () => print()),
    button(
      "Kopieer als tekst",
      withReport((report) => copy(props, reportAsText(report, origin), "Tekst gekopieerd.")),
    ),
    button(
      "Download Markdown",
      withReport((report) => download("md", "text/markdown", reportAsMarkdown(report, origin))),
    ),
    button(
      "Download CSV",
      withReport((report) => download("csv", "text/csv", reportAsCsv(report))),
    ),
    linkButton,
  ];
}

/** The buttons under every screen: take along, keep on this device, wipe. */
export function actionsView(props: ActionsProps): HTMLElement {
  return h(
    "section",
    { class: "tool-actions", "aria-label": "Meenemen, bewaren en wissen" },
    h("div", { class: "tool-actions__row" }, takeAlong(props)),
    h(
      "div",
      { class: "tool-actions__row" },
      button("Bewaar op dit apparaat", () => {
        props.keep();
      }),
      button("Wis alles", () => {
        props.wipe();
      }),
    ),
    h(
      "p",
      { class: "tool-note" },
      "Niets verlaat je browser. Je invulling staat alleen in het adres van deze pagina, en op dit apparaat als je op Bewaar drukt.",
    ),
    h("p", { class: "tool-print-only" }, `Geprint op ${dayInWords(today())}.`),
  );
}
