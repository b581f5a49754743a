import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadData } from "#content/load-data.ts";
import { newWave, type WaveRequest } from "../../../scripts/survey/new-wave.ts";
import { writeFiles, writeSmallDossier } from "../../fixtures/small-dossier.ts";

const files = ["_data/bron/peiling/golven.yaml", "_data/bron/peiling/uitkomsten.csv"] as const;
let root = "";
let before: string[] = [];
const texts = (): string[] => files.map((file) => readFileSync(join(root, file), "utf8"));
beforeEach(() => {
  root = writeSmallDossier();
  before = texts();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const wave = (changes: Partial<WaveRequest> = {}): ReturnType<typeof newWave> =>
  newWave({ root, id: "2024", name: "Peiling 2024", year: 2024, source: "peilingrapport", ...changes });

test("a wave gets a row without a figure for every option, and asks for what a reader must know", () => {
  expect(wave()).toEqual({ problems: [], rows: 5, files: [...files, "_data/bron/peiling/import/2024.yaml"] });
  const [waves = "", outcomes = ""] = texts();
  expect([waves.startsWith(before[0] ?? "-"), outcomes.startsWith(before[1] ?? "-")]).toEqual([true, true]);
  expect(outcomes.slice(before[1]?.length).split("\n").slice(0, 2)).toEqual([
    "G2024-01,tevredenheid,tevreden,2024,,,niet-gepubliceerd,,peilingrapport,",
    "G2024-02,tevredenheid,neutraal,2024,,,niet-gepubliceerd,,peilingrapport,",
  ]);
  expect(loadData(root).problems.map(({ file, what }) => `${file} ${what}`)).toEqual(
    ["uitvoerder", "populatie", "toelichting"].map(
      (field) => `${files[0]} Bij golf "2024" moet je het veld ${field} nog invullen.`,
    ),
  );
});

test("once the texts are filled in, the dossier has the wave and no problem", () => {
  wave({ year: null, questions: ["samenwerking"] });
  const [waves = ""] = texts();
  writeFiles(root, { [files[0]]: waves.replaceAll(/"VUL IN[^"]*"/g, "niet gepubliceerd") });
  const { data, problems } = loadData(root);
  expect(problems).toEqual([]);
  expect(data.survey.waves.map(({ id, jaar }) => [id, jaar])).toEqual([
    ["2020", 2020],
    ["2024", null],
  ]);
  expect(data.survey.outcomes.filter((outcome) => outcome.wave === "2024").map(({ option }) => option)).toEqual([
    "politie",
    "zorg",
  ]);
});

describe("nothing is written when", () => {
  const cases: ReadonlyArray<readonly [name: string, changes: Partial<WaveRequest>, problem: string]> = [
    ["the id has capitals", { id: "Peiling 2024" }, '"Peiling 2024" is geen geldig kenmerk voor --golf.'],
    ["the wave is there", { id: "2020" }, 'Golf "2020" bestaat al.'],
    ["the name is missing", { name: " " }, "De naam van de golf ontbreekt."],
    ["the year is no year", { year: Number("nu") }, '"NaN" is geen jaar.'],
    ["the source is unknown", { source: "rapport" }, 'Onbekende bron "rapport".'],
    ["a question is unknown", { questions: ["tevredenhied"] }, 'Onbekende vraag "tevredenhied".'],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(3);
  });
  test.each(cases)("%s", (_name, changes, problem) => {
    expect(wave(changes).problems.map(({ what }) => what)).toEqual([problem]);
    expect(texts()).toEqual(before);
  });
  test("the dossier has a problem of its own", () => {
    writeFiles(root, { [files[1]]: "kapot" });
    expect(wave().problems).toHaveLength(1);
    expect(texts()[0]).toBe(before[0]);
  });
});
