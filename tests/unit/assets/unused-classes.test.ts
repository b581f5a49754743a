import { expect, test } from "vitest";
import { unusedClasses, usedNames } from "#assets/unused-classes.ts";
import { writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

const project = {
  "_includes/components/a.ts": 'html`<p class="kaart ${modifier}">`; const link = `lijst--${kind}`;',
  "scripts/markdown/b.ts": '"kader"',
  "assets/js/c.ts": 'element("p", [], { class: "resultaat" })',
  "scripts/lib/d.ts": '"alleen-hier"',
};

function unused(css: string): string[] {
  const root = tempFolder();
  writeFiles(root, project);
  return unusedClasses(css, usedNames(root));
}

test("a class that a template, a Markdown rule or a script names is used", () => {
  expect(unused(".kaart{} .kader{} p.resultaat:hover{}")).toEqual([]);
});

test("a class that nothing names is not used, each once and in order", () => {
  expect(unused(".weg{} .b .weg{} .kaart.ander{}")).toEqual(["ander", "b", "weg"]);
});

test("a class that is put together from a prefix that appears in full is used", () => {
  expect(unused(".lijst--nieuws{} .lijst--anders{}")).toEqual([]);
  expect(unused(".kaart--groot{}")).toEqual(["kaart--groot"]);
});

test("a name that is only part of another word is not used", () => {
  expect(unused(".kaar{} .resultaten{}")).toEqual(["kaar", "resultaten"]);
});

test("code that never reaches a page does not count", () => {
  expect(unused(".alleen-hier{}")).toEqual(["alleen-hier"]);
});
