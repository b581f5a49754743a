import type { CompareAnswer } from "#dossier/compare/answers.ts";
import type { FormQuestion } from "#dossier/compare/compare-model.ts";
import { html, type Html } from "#lib/html.ts";

function option({ question, rules, input }: FormQuestion, answer: CompareAnswer): Html {
  // Radio buttons share a name; every check box has its own.
  const name = input === "radio" ? question.id : `${question.id}--${answer.id}`;
  const you = rules.jij[answer.id];
  const share = answer.outcome?.shareInPercent ?? null;
  const rank = answer.outcome?.rank ?? null;
  return html`<div class="compare__row">
    <label class="compare__answer"
      ><input type="${input}" name="${name}" value="${answer.id}"
        ${you === undefined ? null : html` data-you="${you}"`}
        ${share === null ? null : html` data-share="${share}"`}
        ${rank === null ? null : html` data-rank="${rank}"`}
        ${rules.kern?.opties.includes(answer.id) === true ? html` data-core` : null}
        ${rules.uitsluitend.includes(answer.id) ? html` data-exclusive` : null} />
      <span>${answer.label}</span></label
    >
    <span class="compare__figure"${answer.outcome === null ? null : html` data-outcome="${answer.outcome.id.toLowerCase()}"`}>${answer.figure}</span>
    <span class="compare__mark"></span>
  </div> `;
}

/** A question of the form: every answer with the figure of the survey beside it, and what you must know of those figures. */
export function compareQuestion(item: FormQuestion): Html {
  const { question, rules, input, answers, wave, core } = item;
  const caveats = question.kanttekeningen;
  return html`<fieldset class="compare__question" data-question="${question.id}" ${core === null ? null : html` data-core-text="${core}"`}>
    <legend>${rules.tekst}</legend>
    ${input === "checkbox" ? html`<p class="compare__hint">Je mag meer antwoorden kiezen.</p>` : null}
    <div class="compare__row compare__row--head" aria-hidden="true">
      <span>Antwoord</span><span class="compare__figure">${wave?.naam ?? "Peiling"}</span><span class="compare__mark">Jij</span>
    </div>
    ${answers.map((answer) => option(item, answer))}
    <p class="compare__sentence" hidden></p>
    ${
      caveats.length === 0
        ? null
        : html`<details class="caveats">
            <summary>Kanttekeningen (${caveats.length})</summary>
            <ul>
              ${caveats.map((caveat) => html`<li>${caveat.tekst}</li>`)}
            </ul>
          </details>`
    }
  </fieldset> `;
}
