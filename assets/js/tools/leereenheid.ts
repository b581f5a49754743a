import { PROGRESS, readProgress, unitInWords, writeProgress } from "./check-questions/progress.ts";
import { questionView, readQuestions } from "./check-questions/question-view.ts";
import { today } from "./engine/dates.ts";
import { h } from "./engine/dom.ts";
import { moveButton } from "./engine/steps.ts";
import { forget, keep, readKept } from "./engine/storage.ts";

/** Turns the check questions of a learning unit into questions to answer, with progress that is kept only on request. */
function start(section: HTMLElement): void {
  const unit = section.dataset["unit"] ?? "";
  const questions = readQuestions(section);
  const hashes = questions.map(({ hash }) => hash);
  const progress = new Map(readProgress(readKept(PROGRESS)?.fragment ?? ""));
  const done = new Set(progress.get(unit));
  const status = h("p", { role: "status", class: "visually-hidden" });
  const sofar = h("p", { class: "quiz__progress" });
  const say = (text: string): void => {
    status.textContent = "";
    setTimeout(() => (status.textContent = text), 30);
  };
  const update = (): void => {
    progress.set(unit, done);
    const finished = [...progress.values()].filter(({ size }) => size > 0).length;
    sofar.textContent = `${unitInWords(done, hashes)} Je bent bezig in ${finished} van ${section.dataset["units"] ?? ""} leereenheden.`;
    if (done.size === 0) sofar.textContent = unitInWords(done, hashes);
  };
  const list = h("ol", { class: "quiz__list" });
  const draw = (): void =>
    list.replaceChildren(
      ...questions.map((question, at) =>
        questionView({
          question,
          number: at + 1,
          isDone: done.has(question.hash),
          say,
          onRight: () => {
            done.add(question.hash);
            update();
          },
        }),
      ),
    );
  const save = (): void =>
    say(
      keep(PROGRESS, { fragment: writeProgress(progress), date: today() })
        ? "Je voortgang is bewaard op dit apparaat."
        : "Deze browser laat bewaren niet toe.",
    );
  const wipe = (): void => {
    forget(PROGRESS);
    progress.clear();
    done.clear();
    update();
    draw();
    say("Je voortgang is gewist, ook op dit apparaat.");
  };
  update();
  draw();
  section.classList.add("check-questions--live");
  section.append(
    h(
      "div",
      { class: "quiz" },
      sofar,
      list,
      status,
      h(
        "p",
        { class: "quiz__row" },
        moveButton("Bewaar mijn voortgang op dit apparaat", save),
        moveButton("Wis mijn voortgang", wipe),
      ),
      h(
        "p",
        { class: "questions__source" },
        "Je antwoorden verlaten je browser niet. Zonder Bewaar weet deze pagina ze straks niet meer.",
      ),
    ),
  );
}

const section = document.querySelector<HTMLElement>("[data-unit]");
if (section !== null) start(section);
