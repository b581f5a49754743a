import { writingLines } from "#components/paper.ts";
import { guideWarnings, lawInWords } from "#dossier/tools/signal-guide-data.ts";
import { SIGNAL_GUIDE_OUTCOMES_URL, SIGNAL_GUIDE_URL, toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import type { Site } from "#dossier/site.ts";
import { tool } from "#layouts/tool.ts";
import { html, type Html } from "#lib/html.ts";
import type { SignalGuide } from "#schemas/signal-guide.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

type Question = SignalGuide["vragen"][number];

function whereTo(guide: SignalGuide, target: string): Html {
  const number = guide.vragen.findIndex(({ id }) => id === target) + 1;
  if (number > 0) return html`<a href="#papier-${target}">naar vraag ${number}</a>`;
  const title = guide.uitkomsten.find(({ id }) => id === target)?.titel ?? target;
  return html`<a href="${SIGNAL_GUIDE_OUTCOMES_URL}#${target}">uitkomst: ${title}</a>`;
}

function questionForm(guide: SignalGuide, question: Question, index: number, site: Site): Html {
  const laws = question.wet.map((law) => lawInWords(site, law));
  return html`<section class="paper-question" aria-labelledby="papier-${question.id}">
    <h3 id="papier-${question.id}">${index + 1}. ${question.naam}: ${question.vraag}</h3>
    <p>${question.uitleg}</p>
    <p class="paper-note">
      Wie: ${question.wie}. Wet: ${laws.length === 0 ? "geen" : laws.join("; ")}.
    </p>
    <ul class="paper-boxes">
      ${question.antwoorden.map(
        (answer) =>
          html`<li class="paper-box">
            ${answer.tekst} → ${whereTo(guide, answer.naar)}${answer.letOp === undefined ? null : html`<br /><span class="paper-note">Let op: ${answer.letOp}</span>`}
          </li>`,
      )}
    </ul>
  </section> `;
}

function paper(guide: SignalGuide, site: Site): Html {
  return html`<h2 id="papier">De signaalwijzer op papier</h2>
    <p>Begin bij vraag 1 en volg de pijl achter je antwoord. Schrijf op dit blad geen namen of adressen. Wat je
    bij een uitkomst doet, staat op <a href="${SIGNAL_GUIDE_OUTCOMES_URL}">het blad met uitkomsten en voorbeelden</a>.</p>
    ${writingLines("Zaaknummer en datum:", 1)}${guide.vragen.map((question, index) => questionForm(guide, question, index, site))}`;
}

/** Ids of the sources of the guide: of the whole, of each question, and of the law behind it. */
export function sourcesOf({ bronnen, vragen }: SignalGuide): readonly string[] {
  return [...bronnen, ...vragen.flatMap((question) => [...question.bronnen, ...question.wet.map(({ bron }) => bron)])];
}

/** What the page says at its top, before anything else. */
function warning(guide: SignalGuide): Html {
  return html`<p class="notice" role="note">
    ${guideWarnings(guide).join(" ")} <a href="${SIGNAL_GUIDE_URL}schema/">Bekijk het hele schema</a>.
  </p>`;
}

/** The page of the signal guide; not there when its data are not. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === SIGNAL_GUIDE_URL),
  url: (page) => page.url,
  render(page, site) {
    const guide = site.data.tools.signalGuide?.value;
    if (guide === undefined) return "";
    return tool(site, {
      page,
      name: "signaalwijzer",
      note: guide.voorstel,
      themes: guide.thema,
      audiences: guide.doelgroep,
      searchTerms: guide.zoektermen,
      warning: warning(guide),
      namesLaw: true,
      paper: paper(guide, site),
      sources: sourcesOf(guide),
    });
  },
});
