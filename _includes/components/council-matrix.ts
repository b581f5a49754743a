import { html, type Html } from "#lib/html.ts";
import { councilRoleLabels } from "#lib/labels.ts";

type Role = keyof typeof councilRoleLabels;

/** A theme in the matrix: its page, and how many questions it has per role. */
export interface MatrixRow {
  readonly label: string;
  readonly url: string;
  /** Per role: the address of its questions, and the first of them as an example. */
  readonly cells: Readonly<Record<Role, { readonly url: string; readonly count: number; readonly example: string }>>;
}

/** A label with a soft hyphen in its long compound: not every browser knows where Dutch words break. */
function hyphenated(label: string): string {
  return label.replace("Volksvertegen", "Volks\u00ADvertegen");
}

/** Theme × role: a cell leads to the questions and shows the first. */
export function councilMatrix(rows: readonly MatrixRow[]): Html {
  const roles = Object.keys(councilRoleLabels) as Role[];
  return html`<section aria-labelledby="thema-en-rol">
    <h2 id="thema-en-rol">Kies je thema en je rol</h2>
    <table class="utrecht-table data-table data-table--even">
      <caption class="visually-hidden">
        Vragen per thema en per rol van de raad
      </caption>
      <colgroup>
        <col span="${roles.length + 1}" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Thema</th>
          ${roles.map((role) => html`<th scope="col">${hyphenated(councilRoleLabels[role])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row"><a href="${row.url}">${row.label}</a></th>
              ${roles.map((role) => {
                const { url, count, example } = row.cells[role];
                return html`<td data-column="${councilRoleLabels[role]}">
                  <p>${example}</p>
                  <p>
                    <a href="${url}"
                      >${count} vragen<span class="visually-hidden">
                        over ${row.label} bij ${councilRoleLabels[role].toLowerCase()}</span
                      ></a
                    >
                  </p>
                </td>`;
              })}
            </tr> `,
        )}
      </tbody>
    </table>
  </section> `;
}
