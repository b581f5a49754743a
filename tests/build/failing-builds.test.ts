import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changed, smallDossier, writeFiles } from "../fixtures/small-dossier.ts";
import { copyProject } from "./support/copy-project.ts";
import { built, runBuild, startBuild, startNode } from "./support/run-build.ts";
import { differences, treeOf } from "./support/tree.ts";

let sandbox = "";
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), "dossier-fail-"));
});
afterEach(() => rmSync(sandbox, { recursive: true }));

const at = (path: string): string => join(sandbox, path);

/** A site that is live, and its dossier with a change that every later build would show. */
async function liveSite(): Promise<Record<string, string>> {
  writeFiles(at("dossier"), smallDossier);
  await built({ root: at("dossier"), out: at("site") });
  writeFiles(at("dossier"), changed("content/privacy/index.md", "Wie niets deelt", "Wie weinig deelt"));
  return treeOf(at("site"));
}

test("bad input is said in Dutch with its place, every problem at once, and nothing that is live changes", async () => {
  const before = await liveSite();
  writeFiles(at("dossier"), {
    ...changed(
      "content/privacy/index.md",
      "doelgroep: [adviseur-privacy]",
      "doelgroep: [adviseur-privacy]\ndescripton: x",
    ),
    ...changed("content/begrippen/driehoek.md", "thema: [samenwerking]", "thema: [samenwerken]"),
    ...changed("_data/bron/peiling/uitkomsten.csv", ",40,", ",140,"),
  });
  const { code, stdout, stderr } = await runBuild({ root: at("dossier"), out: at("site") });
  expect(code).toBe(1);
  expect(stdout).toBe("");
  const lines = stderr.trim().split("\n");
  expect(lines.slice(0, -2)).toEqual([
    expect.stringMatching(/^_data\/bron\/peiling\/uitkomsten\.csv:2:5 {2}"140" is geen aandeel\. {2}\S/),
    expect.stringMatching(
      /^content\/begrippen\/driehoek\.md:5:\d+ {2}Thema "samenwerken" bestaat niet\. {2}Bedoel je "samenwerking"\?$/,
    ),
    expect.stringMatching(/^content\/privacy\/index\.md:6:1 {2}Onbekend veld "descripton"\. {2}\S/),
  ]);
  expect(lines.at(-1)).toBe("3 problemen gevonden. Er is niets gebouwd; de vorige versie staat er nog.");
  expect(differences(before, treeOf(at("site")))).toEqual([]);
  expect(readdirSync(at(".build"))).toEqual([]);
});

test("a mistake in the project itself, here a style sheet, leaves what is live alone too", async () => {
  const before = await liveSite();
  const project = copyProject(at("project"));
  writeFileSync(join(project, "assets/css/dossier.css"), '@import "bestaat-niet.css";');
  const { code, stderr } = await runBuild({ project, root: at("dossier"), out: at("site") });
  expect(code).toBe(1);
  expect(stderr).not.toBe("");
  expect(differences(before, treeOf(at("site")))).toEqual([]);
});

test("once the input is right again, the site shows it", async () => {
  const before = await liveSite();
  await built({ root: at("dossier"), out: at("site") });
  expect(differences(before, treeOf(at("site")))).toContain("privacy/index.html");
});

/** Names in the folder where a build works, or none when it is not there yet. */
function inWork(): string[] {
  const parent = at(".build");
  const [next] = existsSync(parent) ? readdirSync(parent) : [];
  return next === undefined ? [] : ["", ...readdirSync(join(parent, next))];
}

test.each([
  ["before it has written anything", (names: readonly string[]) => names.length > 0],
  ["while it writes pages", (names: readonly string[]) => names.length > 3],
  ["while it makes the index", (names: readonly string[]) => names.includes("assets")],
])("a build that is killed %s leaves what is live as it was, and the next build clears up", async (_, isTime) => {
  const before = await liveSite();
  expect(readdirSync(at(".build"))).toEqual([]);
  const { child, ended } = startBuild({ root: at("dossier"), out: at("site") });
  const timer = setInterval(() => {
    if (isTime(inWork())) child.kill("SIGKILL");
  }, 1);
  const { signal } = await ended;
  clearInterval(timer);
  expect(signal).toBe("SIGKILL");
  expect(inWork()).not.toEqual([]);
  expect(differences(before, treeOf(at("site")))).toEqual([]);
  await built({ root: at("dossier"), out: at("site") });
  expect(inWork()).toEqual([]);
  expect(differences(before, treeOf(at("site")))).toContain("privacy/index.html");
});

test("a live site that a killed swap moved away is back, also when the next build fails", async () => {
  const before = await liveSite();
  writeFiles(at("dossier"), changed("content/privacy/index.md", "titel: Privacy en gegevens delen", "titel: X"));
  renameSync(at("site"), at("site.old"));
  expect((await runBuild({ root: at("dossier"), out: at("site") })).code).toBe(1);
  expect(differences(before, treeOf(at("site")))).toEqual([]);
});

test("an output folder that holds the content is refused, and the content stays", async () => {
  writeFiles(at("dossier"), smallDossier);
  const before = treeOf(at("dossier"));
  const { code, stderr } = await runBuild({ root: at("dossier"), out: at("dossier") });
  expect(code).toBe(1);
  expect(stderr).toContain("Choose another");
  expect(differences(before, treeOf(at("dossier")))).toEqual([]);
});

test("a relative output folder is relative to where the build was started", async () => {
  writeFiles(at("dossier"), smallDossier);
  const { code } = await runBuild({ root: at("dossier"), out: "uit/site/", cwd: sandbox });
  expect(code).toBe(0);
  expect(existsSync(at("uit/site/index.html"))).toBe(true);
});

describe("content that tries to run code or to write elsewhere", () => {
  const page = (fields: string): string =>
    smallDossier["content/begrippen/driehoek.md"].replace("---\n", `---\n${fields}\n`);
  const trap = (path: string): string =>
    `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(path)}, "gelopen"); export default {};`;
  const attacks = (): Record<string, string> => ({
    "content/begrippen/omhoog.md": page("permalink: ../../../weg.html"),
    "content/begrippen/absoluut.md": page(`permalink: ${at("weg.html")}`),
    "content/begrippen/berekend.md": page("eleventyComputed: { permalink: ../../weg.html }"),
    "content/begrippen/prototype.md": page("__proto__: { permalink: ../../weg.html }"),
    "content/begrippen/opmaak.md": page("layout: ../../../../etc/passwd"),
    "content/begrippen/javascript.md": '---js\n{ permalink: "../../../weg.html" }\n---\n\nTekst.\n',
    "content/begrippen/begrippen.11tydata.js": trap(at("gelopen-1.txt")),
    "content/content.11tydata.mjs": trap(at("gelopen-2.txt")),
    "content/kwaad.11ty.js": trap(at("gelopen-3.txt")),
    "content/begrippen/..omhoog.md": page(""),
    "content/begrippen/begrippen.json": '{ "permalink": "../../../weg.html" }',
    "_data/bron/kwaad.js": trap(at("gelopen-4.txt")),
  });

  test.each([
    ["npm run build", ["scripts/build.ts"]],
    ["eleventy by hand", ["node_modules/@11ty/eleventy/cmd.cjs", "--output=../uit"]],
  ])("is refused before anything runs, and nothing is written anywhere (%s)", async (_, args) => {
    const project = copyProject(at("project"), { ...smallDossier, ...attacks() });
    symlinkSync("/etc/hostname", join(project, "content/begrippen/koppeling.md"));
    mkdirSync(at("uit"));
    const before = treeOf(sandbox);
    const { code, stderr } = await startNode(args, { cwd: project, env: { DOSSIER_OUT: at("uit/site") } }).ended;
    expect(code).toBe(1);
    const refused = [...Object.keys(attacks()), "content/begrippen/koppeling.md"];
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter((path) => !stderr.includes(`${path}:`))).toEqual([]);
    expect(differences(before, treeOf(sandbox))).toEqual([]);
  });
});
