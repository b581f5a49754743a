import { compareAdvices } from "#components/compare-advices.ts";
import { compareQuestion } from "#components/compare-question.ts";
import { compareModel, type CompareModel } from "#dossier/compare/compare-model.ts";
import { COMPARE_TITLE, COMPARE_URL } from "#dossier/compare/compare-url.ts";
import { html, type Html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

function tools(): Html {
  return html`<div class="compare__tools" id="vergelijk-knoppen">
    <div class="compare__buttons">
      <button class="button" type="button" data-action="print">Print</button>
      <button class="button button--secondary" type="button" data-action="csv">Download als CSV</button>
      <button class="button button--secondary" type="button" data-action="copy">Kopieer de link</button>
      <button class="button button--secondary" type="button" data-action="save">Bewaar op dit apparaat</button>
      <button class="button button--secondary" type="button" data-action="clear">Wis alles</button>
    </div>
    <p class="compare__link">
      <label for="vergelijk-link">Link met je antwoorden, om te bewaren of te mailen</label>
      <input class="utrecht-textbox" type="text" id="vergelijk-link" readonly />
    </p>
  </div> `;
}

function team(): Html {
  return html`<section id="vergelijk-team" aria-labelledby="vergelijk-teambeeld" hidden>
    <h2 id="vergelijk-teambeeld">Teambeeld</h2>
    <p>
      Laat je collega’s het formulier ook invullen en je hun link sturen. Hier leg je de antwoorden naast elkaar. Er staan
      geen namen in een link.
    </p>
    <form class="compare__team" id="vergelijk-teamformulier" autocomplete="off">
      <label for="vergelijk-teamlinks">Links van je collega’s, elk op een eigen regel</label>
      <textarea class="utrecht-textbox" id="vergelijk-teamlinks" rows="4" spellcheck="false"></textarea>
      <p>
        <label class="compare__answer"
          ><input type="checkbox" id="vergelijk-teamzelf" /> <span>Tel mijn eigen antwoorden mee</span></label
        >
      </p>
      <button class="button" type="submit">Toon het teambeeld</button>
    </form>
    <ul class="compare__problems" id="vergelijk-teamproblemen" hidden></ul>
    <div id="vergelijk-teamuitkomst"></div>
  </section> `;
}

/** Not a `form` element: there is nowhere to send it to. */
function form({ topics }: CompareModel): Html {
  return html`<div class="compare__form" id="vergelijk-formulier">
    ${topics.map(
      ({ page, questions }) =>
        html`<section class="compare__topic" data-topic="${page?.label ?? "Overig"}">
          <h2>${page?.label ?? "Overig"}</h2>
          ${questions.map(compareQuestion)}${page === null ? null : html`<p class="compare__more"><a href="${page.url}">Tabel en leeswijzer: ${page.label}</a></p>`}
        </section> `,
    )}
  </div> `;
}

/** "Vergelijk je gemeente". Without JavaScript it is a form to print, with the figures of the survey beside each question. */
export default listTemplate<CompareModel>({
  items: (site) => {
    const model = compareModel(site);
    return model === null ? [] : [model];
  },
  url: () => COMPARE_URL,
  render: (model, site) =>
    overview(site, {
      url: COMPARE_URL,
      title: COMPARE_TITLE,
      description: "Beantwoord de vragen van de peiling voor je eigen gemeente en zie hoe je ervoor staat.",
      trail: [
        { url: "/", label: "Home" },
        { url: "/peiling-2020/", label: "Peiling 2020" },
      ],
      scripts: ["vergelijk"],
      styles: ["vergelijk"],
      content: html`<div class="compare" data-pagefind-body>
        <div class="callout callout--kanttekening" role="note">
          <p class="callout__label">Lees dit eerst</p>
          <p>
            De peiling ging over gemeenten met minder dan 50.000 inwoners. Hoeveel respondenten meededen en welke functie
            zij hadden, is niet gepubliceerd. Jouw antwoord is dat van één persoon. Gebruik het verschil als begin van een
            gesprek, niet als rapportcijfer.
          </p>
          <p>
            Je antwoorden blijven in je browser. Er wordt niets verstuurd en niets bewaard, tot je zelf op ‘Bewaar op dit
            apparaat’ drukt.
          </p>
        </div>
        <p class="compare__plain" id="vergelijk-zonder-script">
          Zonder JavaScript is dit een formulier om te printen en met de hand in te vullen. Onderaan staat bij welk
          antwoord welk advies past.
        </p>
        <p class="compare__status" id="vergelijk-status" role="status"></p>
        ${form(model)}
        <section id="vergelijk-uitkomst" aria-labelledby="vergelijk-jouw-uitkomst" hidden>
          <h2 id="vergelijk-jouw-uitkomst">Jouw uitkomst</h2>
          <div id="vergelijk-zinnen"></div>
        </section>
        <section aria-labelledby="vergelijk-volgende-stap">
          <h2 id="vergelijk-volgende-stap">Wat je kunt doen bij een zwakke plek</h2>
          <p id="vergelijk-adviesuitleg">Elk advies noemt het antwoord waarbij het past.</p>
          ${compareAdvices(model.advices)}
        </section>
        ${tools()}${team()}
      </div> `,
    }),
});
