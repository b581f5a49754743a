import { html, type Html } from "#lib/html.ts";

/** A table with its files, as the list of all files shows it. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly pageUrl: string;
  readonly csvUrl: string;
  readonly jsonUrl: string;
  readonly metadataUrl: string;
}

/** Every table of a kind with links to its page and files. */
export interface ListedGroup {
  readonly heading: string;
  readonly tables: readonly ListedTable[];
}

function row({ id, name, pageUrl, csvUrl, jsonUrl, metadataUrl }: ListedTable): Html {
  const about = html`<span class="visually-hidden">, ${id}</span>`;
  return html`<tr>
    <th scope="row"><a href="${pageUrl}">${name}</a></th>
    <td data-column="Bestanden">
      <a href="${csvUrl}" download>CSV${about}</a> <a href="${jsonUrl}" download>JSON${about}</a>
      <a href="${metadataUrl}" download>CSVW${about}</a>
    </td>
  </tr> `;
}

/** Files that describe all tables or all terms together, for programs. */
const DESCRIPTIONS = [
  ["Data Package: alle tabellen met hun kolommen, grootte en controlegetal", [["JSON", "/gegevens/datapackage.json"]]],
  [
    "Catalogus van alle tabellen, volgens DCAT-AP-NL 3.0",
    [
      ["Turtle", "/gegevens/catalogus.ttl"],
      ["JSON-LD", "/gegevens/catalogus.jsonld"],
    ],
  ],
  [
    "Begrippen van het dossier, als SKOS",
    [
      ["Turtle", "/gegevens/begrippen.ttl"],
      ["JSON-LD", "/gegevens/begrippen.jsonld"],
    ],
  ],
] as const;

function descriptions(): Html {
  return html`<ul>
    ${DESCRIPTIONS.map(
      ([name, files]) => html`<li>
        ${name}:
        ${files.map(([kind, url], index) => html`${index === 0 ? "" : ", "}<a href="${url}" download>${kind}<span class="visually-hidden">, ${name}</span></a>`)}
      </li> `,
    )}
  </ul>`;
}

/** Lists the files for programs, then the files of every table, a list a group. A group without tables is left out. */
export function dataFileList(groups: readonly ListedGroup[]): Html {
  return html`<section class="data-files prose" aria-labelledby="alle-bestanden">
    <h2 id="alle-bestanden">Alle bestanden</h2>
    <p>
      Per tabel staat er naast CSV en JSON een beschrijving van de kolommen, volgens CSV on the Web (CSVW). De pagina’s met
      een tabel bevatten dezelfde cijfers ook als gestructureerde gegevens voor zoekmachines.
    </p>
    ${descriptions()}
    ${groups
      .filter(({ tables }) => tables.length > 0)
      .map(
        ({ heading, tables }) => html`<table class="utrecht-table data-table">
          <caption>
            <span class="data-table__message">${heading}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Tabel</th>
              <th scope="col">Bestanden</th>
            </tr>
          </thead>
          <tbody>
            ${tables.map(row)}
          </tbody>
        </table> `,
      )}
  </section> `;
}
