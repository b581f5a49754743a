import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { resolveFileLink } from "../lib/urls.ts";
import { answersOf, inputOf } from "../dossier/compare/answers.ts";
import { surveyTable } from "../dossier/survey-table.ts";
import type { CheckInput } from "./check.ts";

export const name = "vergelijken";
export const description =
  "Elke vraag van de peiling staat in het vergelijkformulier, elk zwak antwoord heeft een advies, elk advies leidt ergens heen.";

const FILE = "_data/bron/vergelijk.yaml";

type Report = (path: readonly PropertyKey[], what: string, todo: string) => void;

function checkQuestions({ data }: CheckInput, answers: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const rules = data.compare;
  if (rules === null) return;
  for (const [index, rule] of rules.vragen.entries()) {
    const known = answers.get(rule.vraag);
    if (known === undefined) {
      report(
        ["vragen", index, "vraag"],
        `Vraag "${rule.vraag}" bestaat niet.`,
        suggestion(rule.vraag, [...answers.keys()]),
      );
      continue;
    }
    if (rules.vragen.findIndex((other) => other.vraag === rule.vraag) !== index)
      report(["vragen", index, "vraag"], `Vraag "${rule.vraag}" staat er twee keer.`, "Verwijder een van de twee.");
    const lists = [
      ["zwak", rule.zwak],
      ["ontbreekt", rule.ontbreekt],
      ["uitsluitend", rule.uitsluitend],
      ["jij", Object.keys(rule.jij)],
      ["kern", rule.kern?.opties ?? []],
    ] as const;
    for (const [field, ids] of lists)
      for (const id of ids.filter((candidate) => !known.includes(candidate)))
        report(["vragen", index, field], `Antwoord "${id}" kan een lezer niet kiezen.`, suggestion(id, known));
    const question = data.survey.questions.find((candidate) => candidate.id === rule.vraag);
    const isSingle = question !== undefined && inputOf(question) === "radio";
    for (const id of isSingle ? known.filter((candidate) => rule.jij[candidate] === undefined) : [])
      report(
        ["vragen", index],
        `Bij antwoord "${id}" ontbreekt het vervolg op: jij …`,
        "Voeg het toe in het veld jij.",
      );
    const advices = rules.adviezen.filter((advice) => advice.vraag === rule.vraag);
    for (const id of rule.zwak.filter((weak) => !advices.some((advice) => advice.antwoorden.includes(weak))))
      report(["vragen", index, "zwak"], `Zwak antwoord "${id}" heeft geen advies.`, "Voeg een advies toe in adviezen.");
    for (const id of rule.ontbreekt.filter((weak) => !advices.some((advice) => advice.ontbreekt.includes(weak))))
      report(
        ["vragen", index, "ontbreekt"],
        `Bij het ontbreken van "${id}" hoort geen advies.`,
        "Voeg een advies toe.",
      );
  }
}

function checkAdvices({ data, pages, unreadableFiles = [] }: CheckInput, report: Report): void {
  const rules = data.compare;
  if (rules === null) return;
  const files = new Set([...pages.map((page) => page.path), ...unreadableFiles]);
  for (const [index, advice] of rules.adviezen.entries()) {
    const path = ["adviezen", index] as const;
    const question = rules.vragen.find((rule) => rule.vraag === advice.vraag);
    if (rules.adviezen.findIndex((other) => other.id === advice.id) !== index)
      report([...path, "id"], `Het kenmerk "${advice.id}" staat er twee keer.`, "Geef elk advies een eigen kenmerk.");
    if (question === undefined)
      report([...path, "vraag"], `Vraag "${advice.vraag}" staat niet in het formulier.`, "Kies een vraag uit vragen.");
    const wrong = [
      ...advice.antwoorden.filter((id) => question?.zwak.includes(id) === false),
      ...advice.ontbreekt.filter((id) => question?.ontbreekt.includes(id) === false),
    ];
    for (const id of wrong)
      report(
        path,
        `Antwoord "${id}" is bij deze vraag geen zwak antwoord.`,
        "Zet het in zwak of ontbreekt van de vraag.",
      );
    if (advice.antwoorden.length + advice.ontbreekt.length === 0)
      report(path, "Dit advies komt nooit in beeld.", "Noem in antwoorden of ontbreekt wanneer het past.");
    for (const [at, link] of advice.naar.entries())
      if (!files.has(resolveFileLink("", link) ?? ""))
        report([...path, "naar", at], `De pagina "${link}" bestaat niet.`, "Schrijf het pad vanaf content.");
  }
}

export function check(input: CheckInput): Problem[] {
  const { data, pages, hasDataProblems = false } = input;
  if (data.compare === null || hasDataProblems) return [];
  const problems: Problem[] = [];
  const { yaml } = data.compare;
  const report: Report = (path, what, todo) => {
    problems.push({ file: FILE, ...yaml.locate(path), what, todo, rule: name });
  };
  const answers = new Map(
    data.survey.questions.map((question) => [
      question.id,
      answersOf(surveyTable(question, data.survey)).map((answer) => answer.id),
    ]),
  );
  checkQuestions(input, answers, report);
  checkAdvices(input, report);
  const asked = new Set(data.compare.vragen.map((rule) => rule.vraag));
  const shown = pages.flatMap((page) => (page.type === "surveyTopic" ? page.data.vragen : []));
  for (const id of shown.filter((question) => answers.has(question) && !asked.has(question)))
    report(["vragen"], `Vraag "${id}" ontbreekt in het vergelijkformulier.`, "Voeg haar toe aan vragen.");
  return problems;
}
