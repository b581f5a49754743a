import { toCsv } from "../../scripts/lib/csv.ts";
import { fits } from "./compare/advice.ts";
import { byId } from "./browser/by-id.ts";
import { element } from "./browser/element.ts";
import { copyText, downloadText } from "./browser/share.ts";
import { storeAt } from "./browser/store.ts";
import { keepExclusive, markAnswers, readAdvices, readAnswers, readQuestions, writeAnswers } from "./compare/form.ts";
import { readFragment, writeFragment, type Reading } from "./compare/fragment.ts";
import type { Answers } from "./compare/question.ts";
import { resultCells, resultRows } from "./compare/result.ts";
import { resultSentences, teamTables } from "./compare/tables.ts";
import { readLinks, spreadOf } from "./compare/team.ts";

const form = byId("vergelijk-formulier", HTMLDivElement);
const status = byId("vergelijk-status", HTMLParagraphElement);
const link = byId("vergelijk-link", HTMLInputElement);
const teamLinks = byId("vergelijk-teamlinks", HTMLTextAreaElement);
const teamSelf = byId("vergelijk-teamzelf", HTMLInputElement);
const teamProblems = byId("vergelijk-teamproblemen", HTMLUListElement);
const teamPlace = byId("vergelijk-teamuitkomst", HTMLDivElement);

const store = storeAt("dossier-vergelijk");
const questions = readQuestions(form);
const advices = readAdvices(byId("vergelijk-adviezen", HTMLUListElement));
const survey = form.querySelector(".compare__row--head .compare__figure")?.textContent?.trim() ?? "Peiling";

const OTHER_VERSION =
  "Deze link hoort bij een andere versie van het formulier. Er is niets ingevuld; beantwoord de vragen opnieuw.";
const BROKEN = "Deze link is onvolledig of veranderd. Er is niets ingevuld; vraag de link opnieuw of begin hier.";

function say(text: string): void {
  status.textContent = text;
}

function progress(answers: Answers): string {
  return `${answers.size} van de ${questions.length} vragen beantwoord.`;
}

/** Shows the answers everywhere: marks, sentences, result, advices, link. The address follows only when asked. */
function show(answers: Answers, isAddressKept = false): void {
  markAnswers(form, questions, answers);
  byId("vergelijk-uitkomst", HTMLElement).hidden = answers.size === 0;
  byId("vergelijk-zinnen", HTMLDivElement).replaceChildren(...resultSentences(resultRows(questions, answers)));
  let count = 0;
  for (const { item, rule } of advices) {
    item.hidden = !fits(rule, answers);
    if (!item.hidden) count += 1;
  }
  byId("vergelijk-adviesuitleg", HTMLParagraphElement).textContent =
    answers.size === 0
      ? "Beantwoord een vraag; dan zie je hier wat bij jouw antwoord past."
      : count === 0
        ? "Bij jouw antwoorden hoort geen zwakke plek met een advies."
        : `Bij jouw antwoorden ${count === 1 ? "past 1 advies" : `passen ${count} adviezen`}. De reden staat erbij.`;
  const fragment = writeFragment(answers);
  const address = location.pathname + (fragment === "" ? "" : `#${fragment}`);
  link.value = answers.size === 0 ? "" : location.origin + address;
  if (!isAddressKept) history.replaceState(null, "", address);
}

function take(reading: Reading, source: string): void {
  if (reading.kind === "answers") {
    writeAnswers(form, reading.answers);
    show(reading.answers);
    say(`${source} ${progress(reading.answers)}`);
  } else if (reading.kind !== "none") {
    writeAnswers(form, new Map());
    show(new Map(), true);
    say(reading.kind === "broken" ? BROKEN : OTHER_VERSION);
  }
}

function start(): void {
  const reading = readFragment(location.hash, questions);
  if (reading.kind !== "none") {
    take(reading, "De antwoorden uit de link zijn ingevuld.");
    return;
  }
  const kept = store.read();
  const stored = kept === null ? reading : readFragment(kept, questions);
  if (stored.kind === "answers") take(stored, "De antwoorden die je op dit apparaat bewaarde, zijn ingevuld.");
  else {
    writeAnswers(form, new Map()); // a browser may fill in by itself what stood here before
    show(new Map(), true);
    if (kept !== null)
      say("De bewaarde antwoorden horen bij een andere versie van het formulier en zijn niet ingevuld.");
  }
}

function download(): void {
  const rows = resultRows(questions, readAnswers(form));
  downloadText("vergelijk-je-gemeente.csv", "text/csv", `\uFEFF${toCsv(resultCells(rows, survey))}`);
}

async function copy(): Promise<void> {
  if (await copyText(link.value)) {
    say("De link is gekopieerd.");
    return;
  }
  link.select();
  say("Kopiëren lukt hier niet. De link is geselecteerd; kopieer hem zelf.");
}

function clear(): void {
  writeAnswers(form, new Map());
  store.forget();
  teamLinks.value = "";
  teamSelf.checked = false;
  teamProblems.replaceChildren();
  teamProblems.hidden = true;
  teamPlace.replaceChildren();
  show(new Map());
  say("Alles is gewist, ook wat op dit apparaat bewaard was.");
}

function act(action: string): void {
  const answers = readAnswers(form);
  if (action === "clear") clear();
  else if (answers.size === 0 && action !== "print") say("Beantwoord eerst een vraag.");
  else if (action === "print") print();
  else if (action === "csv") download();
  else if (action === "copy") void copy();
  else if (action === "save")
    say(
      store.keep(writeFragment(answers))
        ? "Je antwoorden zijn op dit apparaat bewaard. Met ‘Wis alles’ haal je ze weg."
        : "Deze browser bewaart niets. Gebruik de link om je antwoorden te bewaren.",
    );
}

function showTeam(): void {
  const pasted = readLinks(teamLinks.value, questions);
  const own = readAnswers(form);
  const people = teamSelf.checked && own.size > 0 ? [...pasted.people, own] : pasted.people;
  teamProblems.replaceChildren(...pasted.problems.map(({ line, text }) => element("li", `Regel ${line} ${text}`)));
  teamProblems.hidden = pasted.problems.length === 0;
  const answered = spreadOf(people, questions)
    .filter((spread) => spread.answered > 0)
    .sort((a, b) => Number(a.isUnanimous) - Number(b.isUnanimous));
  teamPlace.replaceChildren(...teamTables(answered, survey));
  const count = people.length === 1 ? "1 ingevuld formulier" : `${people.length} ingevulde formulieren`;
  const wrong = pasted.problems.length === 0 ? "" : " Bij een of meer regels staat een opmerking.";
  say(people.length === 0 ? `Er is geen bruikbare link.${wrong}` : `Teambeeld van ${count}.${wrong}`);
}

form.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement) keepExclusive(event.target);
  const answers = readAnswers(form);
  show(answers);
  say(progress(answers));
});
byId("vergelijk-teamformulier", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  showTeam();
});
byId("vergelijk-knoppen", HTMLDivElement).addEventListener("click", (event) => {
  const action = event.target instanceof HTMLElement ? event.target.dataset["action"] : undefined;
  if (action !== undefined) act(action);
});
addEventListener("hashchange", () => {
  const reading = readFragment(location.hash, questions);
  if (reading.kind === "none") show(readAnswers(form));
  else take(reading, "De antwoorden uit de link zijn ingevuld.");
});

byId("vergelijk-zonder-script", HTMLParagraphElement).hidden = true;
byId("vergelijk-knoppen", HTMLDivElement).hidden = false;
byId("vergelijk-team", HTMLElement).hidden = false;
start();
