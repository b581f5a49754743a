import { formatDate, formatList } from "#lib/format.ts";
import { html, type Html } from "#lib/html.ts";

export interface PageMetaProps {
  readonly audiences: ReadonlyArray<{ readonly id: string; readonly naam: string }>;
  readonly publishedOn: string;
  readonly reviewedOn: string;
  readonly reviewBefore: string;
  /** ISO date by which the page counts as overdue. */
  readonly today: string;
}

/** For whom the page is and how fresh it is. */
export function pageMeta(props: PageMetaProps): Html {
  const time = (date: string): Html => html`<time datetime="${date}">${formatDate(date)}</time>`;
  return html`<dl class="page-meta">
    ${
      props.audiences.length === 0
        ? null
        : html`<div class="page-meta__audiences">
            <dt>Voor:</dt>
            <dd>
              ${props.audiences.map((audience, index) => html`${index === 0 ? null : ", "}<a href="/voor/${audience.id}/">${audience.naam}</a>`)}
            </dd>
          </div>`
    }
    <div>
      <dt>Verschenen:</dt>
      <dd>${time(props.publishedOn)}</dd>
    </div>
    <div>
      <dt>Beoordeeld op:</dt>
      <dd>${time(props.reviewedOn)}</dd>
    </div>
    <div>
      <dt>Opnieuw beoordelen vóór:</dt>
      <dd>${time(props.reviewBefore)}</dd>
    </div>
  </dl> `;
}

/** The notices that a reader must see before relying on a page: overdue review, unchecked law references. */
export function pageNotices(props: {
  readonly reviewBefore: string;
  readonly today: string;
  readonly lawChecked: string | undefined;
}): Html {
  const notices: Html[] = [];
  if (props.reviewBefore <= props.today) {
    notices.push(
      html`Deze pagina had vóór ${formatDate(props.reviewBefore)} opnieuw beoordeeld moeten worden. Controleer of de
      informatie nog klopt.`,
    );
  }
  if (props.lawChecked === "nog niet") {
    notices.push(
      html`De verwijzingen naar wetsartikelen op deze pagina zijn nog niet door een jurist nagelopen. Controleer de
        actuele tekst op <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a>.`,
    );
  } else if (props.lawChecked !== undefined)
    notices.push(html`Verwijzingen naar wetsartikelen gecontroleerd op ${formatDate(props.lawChecked)}.`);
  return html`${notices.map((notice) => html`<p class="notice" role="note">${notice}</p> `)}`;
}

/** Names as a sentence, for lists and metadata. */
export function audienceNames(audiences: ReadonlyArray<{ readonly naam: string }>): string {
  return formatList(audiences.map((audience) => audience.naam.toLowerCase()));
}
