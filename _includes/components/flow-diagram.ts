import { html, type Html } from "#lib/html.ts";
import type { outcomeKindLabels } from "#lib/labels.ts";
import type { SignalGuide } from "#schemas/signal-guide.ts";

/** Sizes in pixels of the drawing; text is 14 pixels high. */
const LINE = 18;
const PAD = 12;
const GAP = 34;
const LANE = 12;
const BOX = { x: 84, width: 330 } as const;
const ANSWER = { x: 452, width: 250 } as const;
const CHIP = { x: 724, width: 236 } as const;
const WIDTH = 972;
/** Average width of a character of this size. */
const CHARACTER = 7.2;

/** Breaks a text into lines that fit a width. */
export function wrap(words: string, width: number): string[] {
  const most = Math.floor(width / CHARACTER);
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function text(lines: readonly string[], x: number, y: number, kind: string): Html {
  return html`<text class="${kind}" x="${x}" y="${y}">
    ${lines.map((line, at) => html`<tspan x="${x}" dy="${at === 0 ? 0 : LINE}">${line}</tspan>`)}
  </text> `;
}

interface AnswerRow {
  readonly words: readonly string[];
  readonly target: readonly string[];
  readonly kind: keyof typeof outcomeKindLabels | null;
  readonly height: number;
}

interface Row {
  readonly title: readonly string[];
  readonly question: readonly string[];
  readonly answers: readonly AnswerRow[];
  readonly y: number;
  readonly height: number;
}

function rowsOf(guide: SignalGuide): Row[] {
  const numbers = new Map(guide.vragen.map(({ id }, index) => [id, index + 1]));
  let y = 8;
  return guide.vragen.map((question, index) => {
    const answers = question.antwoorden.map((answer): AnswerRow => {
      const outcome = guide.uitkomsten.find(({ id }) => id === answer.naar);
      const words = wrap(answer.tekst, ANSWER.width);
      const target = wrap(outcome?.titel ?? `→ vraag ${numbers.get(answer.naar) ?? "?"}`, CHIP.width - 2 * PAD);
      return {
        words,
        target,
        kind: outcome?.soort ?? null,
        height: Math.max(words.length, target.length) * LINE + PAD,
      };
    });
    const title = wrap(`${index + 1}. ${question.naam} (stap ${question.stap})`, BOX.width - 2 * PAD);
    const words = wrap(question.vraag, BOX.width - 2 * PAD);
    const height = Math.max(
      (title.length + words.length) * LINE + 2 * PAD,
      answers.reduce((sum, answer) => sum + answer.height, 0),
    );
    const row = { title, question: words, answers, y, height };
    y += height + GAP;
    return row;
  });
}

function answersOf(row: Row): Html {
  let y = row.y;
  return html`${row.answers.map(({ words, target, kind, height }) => {
    const top = y;
    y += height;
    const middle = top + height / 2;
    return html`<path class="flow__link" d="M${BOX.x + BOX.width} ${row.y + row.height / 2}C${ANSWER.x - 14} ${row.y + row.height / 2} ${ANSWER.x - 26} ${middle} ${ANSWER.x - 6} ${middle}" />
      ${text(words, ANSWER.x, middle - ((words.length - 1) * LINE) / 2 + 5, "flow__answer")}
      <rect class="flow__chip flow__chip--${kind ?? "vraag"}" x="${CHIP.x}" y="${top + 3}" width="${CHIP.width}" height="${height - 6}" rx="5" />
      ${text(target, CHIP.x + PAD, middle - ((target.length - 1) * LINE) / 2 + 5, "flow__target")}`;
  })}`;
}

/** Lines from a question to later ones: straight down to the next, along a lane at the left past others. */
function arrows(guide: SignalGuide, rows: readonly Row[]): Html {
  const at = new Map(guide.vragen.map(({ id }, index) => [id, index]));
  const pairs = guide.vragen.flatMap(({ antwoorden }, from) =>
    [...new Set(antwoorden.flatMap(({ naar }) => at.get(naar) ?? []))].map((to) => [from, to] as const),
  );
  const far = pairs.filter(([from, to]) => to > from + 1);
  return html`${pairs.map(([from, to]) => {
    const [start, end] = [rows[from], rows[to]];
    if (start === undefined || end === undefined) return null;
    const x = BOX.x + BOX.width / 2;
    if (to === from + 1)
      return html`<path class="flow__arrow" marker-end="url(#pijl)" d="M${x} ${start.y + start.height}V${end.y - 3}" />`;
    const lane = BOX.x - 16 - LANE * (far.findIndex((pair) => pair[0] === from && pair[1] === to) % 5);
    const y = start.y + start.height - 14;
    return html`<path class="flow__arrow" marker-end="url(#pijl)" d="M${BOX.x} ${y}H${lane}V${end.y + 16}H${BOX.x - 3}" />`;
  })}`;
}

/** The whole flow as a drawing: a box a question from top to bottom, its answers at the right with where each leads. */
export function flowDiagram(guide: SignalGuide): Html {
  const rows = rowsOf(guide);
  const last = rows.at(-1);
  const height = (last === undefined ? 0 : last.y + last.height) + 8;
  return html`<svg class="flow" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="schema-titel">
    <title id="schema-titel">Schema van de signaalwijzer; de tabel hieronder zegt hetzelfde in woorden</title>
    <defs>
      <marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
        <path class="flow__head" d="M0 0L10 5L0 10z" />
      </marker>
    </defs>
    ${arrows(guide, rows)}${rows.map(
      (row) =>
        html`<rect class="flow__box" x="${BOX.x}" y="${row.y}" width="${BOX.width}" height="${row.height}" rx="6" />
          ${text(row.title, BOX.x + PAD, row.y + PAD + 12, "flow__title")}${text(row.question, BOX.x + PAD, row.y + PAD + 12 + row.title.length * LINE, "flow__question")}${answersOf(row)}`,
    )}
  </svg>`;
}
