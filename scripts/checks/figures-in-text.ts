import type { Outcome, Question } from "../schemas/survey.ts";

/** A percentage that an editor typed. */
export interface TypedFigure {
  /** As it stands in the text: "39%". */
  readonly text: string;
  readonly valueInPercent: number;
  readonly offset: number;
  /** Does the sentence call it a sum of its own, with "(eigen optelling …)" behind it? */
  readonly isOwnSum: boolean;
  /** Does the text say that it is not exact ("ongeveer 5%")? */
  readonly isRough: boolean;
}

/** A typed figure that says something else than the data. */
export interface Contradiction {
  readonly figure: TypedFigure;
  readonly outcome: Outcome;
}

const DIRECTIVE = /:[a-z-]+\[[^[\]\n]*\](?:\{[^{}\n]*\})?|\]\([^()\s]*\)/g;
const PERCENTAGE = /(?<![\p{L}\d.,:/-])(\d{1,3}(?:[.,]\d+)?)(?:\s?%|\sprocent(?!\p{L}))/gu;
const OWN_SUM = /^[^%.!?]*\(eigen optelling(?!\p{L})/u;
const ROUGH = /(?:ongeveer|ruim|bijna|circa|zo’n|rond|hoogstens|minstens|(?:meer|minder) dan)\s*$/i;

/** The text with directives and addresses blanked, so that offsets stay as they are. */
function blanked(text: string): string {
  return text.replace(DIRECTIVE, (match) => " ".repeat(match.length));
}

/** All percentages that are typed in a text. */
export function typedFigures(text: string): readonly TypedFigure[] {
  const plain = blanked(text);
  return [...plain.matchAll(PERCENTAGE)].map((match) => ({
    text: match[0],
    valueInPercent: Number((match[1] ?? "").replace(",", ".")),
    offset: match.index,
    isOwnSum: OWN_SUM.test(plain.slice(match.index + match[0].length)),
    isRough: ROUGH.test(plain.slice(0, match.index)),
  }));
}

/** Is a share the sum of two or more shares of one question in one wave? All in percent, compared to a hundredth. */
export function isSumOfShares(valueInPercent: number, outcomes: readonly Outcome[]): boolean {
  const hundredths = (share: number): number => Math.round(share * 100);
  const groups = Map.groupBy(outcomes, (outcome) => `${outcome.question}\n${outcome.wave}`);
  return [...groups.values()].some((group) => {
    let sums = new Set<string>(["0 0"]); // "how many, capped at two" and "sum so far"
    for (const { shareInPercent } of group) {
      if (shareInPercent === null) continue;
      const more = [...sums].map((entry) => {
        const [count = 0, sum = 0] = entry.split(" ").map(Number);
        return `${Math.min(2, count + 1)} ${sum + hundredths(shareInPercent)}`;
      });
      sums = new Set([...sums, ...more]);
    }
    return sums.has(`2 ${hundredths(valueInPercent)}`);
  });
}

/** Is a share the sum of all shares of one question in one wave, as under its table? */
export function isTotal(valueInPercent: number, outcomes: readonly Outcome[]): boolean {
  const groups = Map.groupBy(outcomes, (outcome) => `${outcome.question}\n${outcome.wave}`);
  return [...groups.values()].some((group) => {
    const total = group.reduce((sum, outcome) => sum + (outcome.shareInPercent ?? 0), 0);
    return Math.round(total * 10) === Math.round(valueInPercent * 10);
  });
}

const CLAUSE = /[^,;.:()!?]+?(?=\s(?:en|maar|terwijl)\s|[,;.:()!?]|$)/g;

interface NamedAnswer {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

function namedAnswers(questions: readonly Question[], outcomes: readonly Outcome[]): readonly NamedAnswer[] {
  const withShare = outcomes.filter((outcome) => outcome.shareInPercent !== null);
  const byCell = Map.groupBy(withShare, (outcome) => `${outcome.question}\n${outcome.option}`);
  const names = questions.flatMap((question) =>
    question.opties.map((option) => ({
      name: option.naam.toLowerCase(),
      own: byCell.get(`${question.id}\n${option.id}`) ?? [],
    })),
  );
  return [...Map.groupBy(names, ({ name }) => name)]
    .map(([name, group]) => ({ name, outcomes: group.flatMap(({ own }) => own) }))
    .filter((answer) => answer.outcomes.length > 0)
    .sort((a, b) => b.name.length - a.name.length);
}

function isWholeWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\d]/u.test(text[at - 1] ?? " ") && !/[\p{L}\d]/u.test(text[at + word.length] ?? " ");
}

/**
 * Typed figures that stand with an answer in one clause ("36% is tevreden") while the data give that answer another
 * share in every wave. A clause with more figures, a rough one or a sum of its own is left alone.
 */
export function contradictions(
  text: string,
  questions: readonly Question[],
  outcomes: readonly Outcome[],
): readonly Contradiction[] {
  const typed = typedFigures(text);
  if (typed.length === 0) return [];
  const answers = namedAnswers(questions, outcomes);
  return [
    ...blanked(text)
      .replace(/(\d),(\d)/g, "$1·$2")
      .matchAll(CLAUSE),
  ].flatMap((clause) => {
    const inside = typed.filter(
      (figure) => figure.offset >= clause.index && figure.offset < clause.index + clause[0].length,
    );
    const [figure] = inside;
    if (figure === undefined || inside.length > 1 || figure.isOwnSum || figure.isRough) return [];
    const words = clause[0].toLowerCase();
    const answer = answers.find(({ name }) => isWholeWord(words, name));
    const outcome = answer?.outcomes[0];
    if (answer === undefined || outcome === undefined) return [];
    const isRight = answer.outcomes.some((candidate) => candidate.shareInPercent === figure.valueInPercent);
    return isRight ? [] : [{ figure, outcome }];
  });
}

const BESIDE = String.raw`[\s(]*(?:(?:dus|ofwel|oftewel|namelijk)\s+)?`;
const AFTER_DIRECTIVE = new RegExp(`:cijfer\\[([^\\[\\]\\n]*)\\]${BESIDE}$`);
const BEFORE_DIRECTIVE = new RegExp(`^${BESIDE}:cijfer\\[([^\\[\\]\\n]*)\\]`);

/** Typed figures right beside a `:cijfer[…]` that shows another figure: one of the two is wrong. */
export function besideDirectives(text: string, outcomes: readonly Outcome[]): readonly Contradiction[] {
  return typedFigures(text).flatMap((figure) => {
    const id =
      AFTER_DIRECTIVE.exec(text.slice(0, figure.offset))?.[1] ??
      BEFORE_DIRECTIVE.exec(text.slice(figure.offset + figure.text.length))?.[1];
    const outcome = outcomes.find((candidate) => candidate.id === id?.trim());
    if (outcome === undefined || outcome.shareInPercent === figure.valueInPercent) return [];
    return [{ figure, outcome }];
  });
}
