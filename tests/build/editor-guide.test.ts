import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDossier } from "../../scripts/dossier/load-dossier.ts";
import { surveyTable } from "../../scripts/dossier/survey-table.ts";
import { projectRoot } from "../../scripts/site-options.ts";

const run = promisify(execFile);
const guide = readFileSync(join(projectRoot, "docs/redactie/nieuwe-golf.md"), "utf8");
const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const block = (language: string, index: number): string => {
  const found = blocks.filter((item) => item.language === language)[index];
  if (found === undefined) throw new Error(`The guide has no ${language} block ${index + 1}.`);
  return found.text;
};

let root = "";
const path = (file: string): string => join(root, file);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "handleiding-"));
  for (const folder of ["content", "_data/bron"]) cpSync(join(projectRoot, folder), path(folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command of the guide as an editor would, but on the copy: `npm run name -- …` starts the script of package.json. */
async function follow(command: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    readonly scripts: Record<string, string>;
  };
  const [, name = "", rest = ""] = /^npm run (\S+)(?: -- (.*))?$/s.exec(command.trim()) ?? [];
  const script = /node (scripts\/\S+\.ts)$/.exec(manifest.scripts[name] ?? "")?.[1];
  if (script === undefined) throw new Error(`package.json has no script ${name}.`);
  const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
  const { stdout } = await run(process.execPath, [join(projectRoot, script), ...words], {
    cwd: root,
    env: { ...process.env, DOSSIER_ROOT: root },
  });
  return stdout;
}

test(
  "an editor who follows the guide from start to end has a new column in the tables",
  { timeout: 120_000 },
  async () => {
    const before = readFileSync(path("_data/bron/peiling/uitkomsten.csv"), "utf8");
    appendFileSync(path("_data/bron/bronnen/peiling.yaml"), block("yaml", 0));
    expect(await follow(block("sh", 0))).toContain("7 rijen zonder cijfer");
    await expect(follow(block("sh", 3))).rejects.toThrow(/moet je het veld uitvoerder nog invullen/);

    const waves = path("_data/bron/peiling/golven.yaml");
    const filled = readFileSync(waves, "utf8").replaceAll(/"VUL IN[^"]*"/g, "niet gepubliceerd");
    writeFileSync(waves, filled);
    writeFileSync(path("export.csv"), block("csv", 0));
    writeFileSync(path("_data/bron/peiling/import/oefening.yaml"), block("yaml", 1));
    const scaffolded = readFileSync(path("_data/bron/peiling/uitkomsten.csv"), "utf8");
    expect(await follow(block("sh", 1))).toContain(
      "Proef geslaagd, er is niets geschreven: 7 rijen ingevuld, 0 rijen toegevoegd.",
    );
    expect(readFileSync(path("_data/bron/peiling/uitkomsten.csv"), "utf8")).toBe(scaffolded);
    expect(await follow(block("sh", 2))).toContain("Klaar: 7 rijen ingevuld, 0 rijen toegevoegd.");
    expect(await follow(block("sh", 3))).toContain("Inhoud in orde");

    const after = readFileSync(path("_data/bron/peiling/uitkomsten.csv"), "utf8");
    expect(after.startsWith(before)).toBe(true);
    const { data, problems } = loadDossier({ root });
    expect(problems).toEqual([]);
    const question = data.survey.questions.find(({ id }) => id === "tevredenheid");
    if (question === undefined) throw new Error("The question is gone.");
    const { waves: columns, rows } = surveyTable(question, data.survey);
    expect(columns.map(({ naam }) => naam)).toEqual(["Peiling 2020", "Oefengolf"]);
    expect(rows.map(({ cells }) => cells[1]?.text)).toEqual(["5%", "40,5%", "38,5%", "16%"]);
  },
);

test("every message that the guide explains is one that the code can give", () => {
  const messages = [
    ...guide.matchAll(/^\| `([^`]*(?:bestand|BOM|kolom|komma|aandeel|vraag|regel|formule|100%)[^`]*)`/gm),
  ].map(([, text = ""]) => text);
  expect(messages.length).toBeGreaterThan(7);
  const code = ["survey/mapped-rows", "survey/read-export", "content/csv-records", "checks/survey-sums"]
    .map((file) => readFileSync(join(projectRoot, `scripts/${file}.ts`), "utf8"))
    .join("\n")
    .replace(/\$\{[^}]*\}/g, "…");
  const parts = messages
    .flatMap((message) => message.replace(/\d+%/g, "…").split("…"))
    .map((part) => part.replace(/^[%, ]+|[%, ]+$/g, ""));
  expect(
    parts.filter(
      (part) => part !== "" && !["punt", "komma"].some((word) => part.includes(word)) && !code.includes(part),
    ),
  ).toEqual([]);
});
