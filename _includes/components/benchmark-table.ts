import { REMAINDER_LABEL, remainderInPercent } from "#dossier/charts/remainder.ts";
import type { SurveyCell, SurveyTable } from "#dossier/survey-table.ts";
import { formatNumber, formatShare } from "#lib/format.ts";
import { html, type Html } from "#lib/html.ts";
import { UNITS } from "#schemas/unit.ts";
import { surveyChart } from "./charts/survey-chart.ts";

/** A source as it is named under a table. */
export interface TableSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
}

/** What the table needs beside its data. */
export interface BenchmarkTableProps {
  readonly table: SurveyTable;
  readonly source: TableSource;
  /** Sources of cells that have another one. */
  readonly otherSources?: readonly TableSource[];
  /** URLs of the table as data files. */
  readonly csvUrl: string;
  readonly jsonUrl: string;
}

function cell({ outcome, text }: SurveyCell, waveName: string): Html {
  const share = outcome?.shareInPercent ?? null;
  const kind = share !== null || outcome?.rank != null || outcome?.amount != null ? "numeric" : "textual";
  const id = outcome === null ? null : html` id="uitkomst-${outcome.id.toLowerCase()}"`;
  return html`<td class="${kind}" data-column="${waveName}" ${id}>
    <span class="value">${text}</span>
  </td>`;
}

const KIND_NOTES: Readonly<Record<string, string>> = {
  meervoud: "Meer antwoorden waren mogelijk; de aandelen tellen daarom niet op tot 100%.",
  rangorde: "Volgorde zonder percentages.",
  opsomming: "Genoemde antwoorden; aandelen en volgorde zijn niet gepubliceerd.",
  indicator: "Elke rij is een eigen cijfer; de rijen tellen niet op.",
};

function sourceLink({ title, publisher, url }: TableSource): Html {
  const name = `${publisher}, ${title}`;
  return url === null ? html`${name}` : html`<a href="${url}">${name}</a>`;
}

function footRow(label: string, texts: readonly string[], table: SurveyTable): Html {
  return html`<tr>
    <th scope="row">${label}</th>
    ${texts.map((text, index) => html`<td class="numeric" data-column="${table.waves[index]?.naam ?? ""}"><span class="value">${text}</span></td>`)}
  </tr> `;
}

/** Where answers do not add up to 100%: what is left and the sum, from the same numbers as the chart. */
function foot(table: SurveyTable): Html | null {
  if (table.sums === null) return null;
  const rests = table.waves.map((_, index) => remainderInPercent(table, index));
  const texts = rests.map((rest) => (rest === null ? "geen" : formatShare(rest)));
  return html`<tfoot>
    ${rests.every((rest) => rest === null) ? null : footRow(REMAINDER_LABEL, texts, table)}${footRow("Samen", table.sums, table)}
  </tfoot> `;
}

/** Why a table has no chart. Amounts have no whole to be drawn against: a crime total and a mark out of 10 share no scale. */
function whyNoChart({ rows }: SurveyTable): string {
  const hasAmounts = rows.some(({ cells }) => cells.some(({ outcome }) => outcome?.amount != null));
  return hasAmounts
    ? "Er is geen grafiek, want deze cijfers zijn geen aandelen van een geheel."
    : "Zonder aandelen of volgorde is er geen grafiek.";
}

/** The benchmark table with its chart: message as caption, a column a wave, unknowns in words, source, base, caveats and downloads under it. */
export function benchmarkTable({ table, source, otherSources = [], csvUrl, jsonUrl }: BenchmarkTableProps): Html {
  const { question, waves, rows, sums } = table;
  const years = waves.map((wave) => wave.naam).join(", ");
  const answers =
    question.basis === "niet gepubliceerd"
      ? "aantal antwoorden niet gepubliceerd"
      : `${formatNumber(question.basis)} antwoorden`;
  const base = question.basisToelichting ?? answers;
  const chart = surveyChart(table);
  const note = KIND_NOTES[question.soort] ?? null;
  const unit = question.eenheid === undefined || question.eenheid === "procent" ? null : UNITS[question.eenheid].label;
  const sources = [source, ...otherSources].map((item, index) => html`${index === 0 ? "" : "; "}${sourceLink(item)}`);
  return html`<figure class="benchmark" id="tabel-${question.id}">
    ${chart}
    <table class="utrecht-table data-table data-table--figures${waves.length > 2 ? " data-table--waves" : ""}">
      <caption>
        <span class="data-table__message">${question.boodschap}</span>
        <span class="data-table__question">${question.soort === "indicator" || question.vergelijkgroep !== undefined ? "Cijfer" : "Vraag"}: ${question.formulering}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${question.soort === "indicator" ? "Cijfer" : "Antwoord"}</th>
          ${waves.map((wave) => html`<th scope="col" class="numeric">${wave.naam}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.option.naam}</th>
              ${row.cells.map((item, index) => cell(item, waves[index]?.naam ?? ""))}
            </tr> `,
        )}
      </tbody>
      ${foot(table)}
    </table>
    <figcaption>
      ${sums !== null && question.afwijkendeSom !== null ? html`<p>${question.afwijkendeSom}</p>` : null}${note === null ? null : html`<p>${note}</p>`}${
        question.waarschuwing === undefined
          ? null
          : html`<p class="benchmark__warning"><strong>Let op bij vergelijken:</strong> ${question.waarschuwing}</p>`
      }${
        chart !== null && waves.length > 1 && waves.some((wave) => !wave.vergelijkbaar)
          ? html`<p>Deze metingen zijn niet vergelijkbaar. De grafiek toont ze daarom los van elkaar.</p>`
          : null
      }${chart === null ? html`<p>${whyNoChart(table)}</p>` : null}
      <p>
        Meting: ${years}. Onder: ${question.populatie}. Basis: ${base}. ${unit === null ? null : html`Eenheid: ${unit}. `}Bron:
        ${sources}.
      </p>
      ${
        question.kanttekeningen.length === 0
          ? null
          : html`<details class="caveats">
              <summary>Kanttekeningen bij deze cijfers (${question.kanttekeningen.length})</summary>
              <ul>
                ${question.kanttekeningen.map((caveat) => html`<li>${caveat.tekst}</li>`)}
              </ul>
            </details>`
      }
      <p class="downloads">
        Download deze tabel: <a href="${csvUrl}" download>CSV<span class="visually-hidden">, ${question.id}</span></a>
        <a href="${jsonUrl}" download>JSON<span class="visually-hidden">, ${question.id}</span></a>
      </p>
    </figcaption>
  </figure> `;
}
