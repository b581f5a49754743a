import { describe, expect, test } from "vitest";
import { svgProblems } from "../../../scripts/checks/svg-safe.ts";

/** Problems of an SVG with this inside, on its second line. */
function problemsWith(inside: string): string[] {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`;
  return svgProblems(source, "a.svg").map(({ line, what }) => `${line} ${what}`);
}

describe("an SVG is refused that holds", () => {
  const cases: ReadonlyArray<readonly [inside: string, what: string]> = [
    ["<script>alert(1)</script>", "een script"],
    ["<SCRIPT href='#a'/>", "een script"],
    ["<svg:script>alert(1)</svg:script>", "een script"],
    ['<x-1:script xmlns:x-1="http://www.w3.org/2000/svg">alert(1)</x-1:script>', "een script"],
    ["<é:script>alert(1)</é:script>", "een script"],
    ['<rect onload="alert(1)"/>', "een gebeurtenis zoals onload"],
    ["<rect width='1'\n  onclick = 'x'/>", "een gebeurtenis zoals onload"],
    ["<rect/onmouseover=alert(1)>", "een gebeurtenis zoals onload"],
    ['<rect width="1"onload="x"/>', "een gebeurtenis zoals onload"],
    ["<foreignObject><p/></foreignObject>", "een foreignObject"],
    ["<s:FOREIGNOBJECT/>", "een foreignObject"],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', "een DOCTYPE of entiteit"],
    ['<!entity a SYSTEM "file:///etc/passwd">', "een DOCTYPE of entiteit"],
    ['<image href="https://x.nl/a.png"/>', "een verwijzing naar buiten"],
    ['<use xlink:href="//x.nl/a.svg#b"/>', "een verwijzing naar buiten"],
    ["<a href=' javascript:alert(1)'><text/></a>", "een verwijzing naar buiten"],
    ['<a href="&#106;avascript:alert(1)"><text/></a>', "een verwijzing naar buiten"],
    ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>', "een verwijzing naar buiten"],
    ['<use href="ander.svg#b"/>', "een verwijzing naar buiten"],
    ['<g xml:base="https://x.nl/"><use href="#a"/></g>', "een verwijzing naar buiten"],
    ['<?xml-stylesheet href="https://x.nl/a.css"?>', "een verwijzing naar buiten"],
    ["<style>rect { fill: url(https://x.nl/a) }</style>", "een url() naar buiten"],
    ["<rect fill=\"url( '//x.nl/a' )\"/>", "een url() naar buiten"],
    ["<style>@import 'https://x.nl/a.css';</style>", "een @import"],
    ["<iframe/>", "een element dat niet is toegestaan"],
    ["<h:iframe/>", "een element dat niet is toegestaan"],
    ["<embed/>", "een element dat niet is toegestaan"],
    ["<object/>", "een element dat niet is toegestaan"],
    ['<animate attributeName="x"/>', "een element dat niet is toegestaan"],
    ['<set attributeName="x" to="y"/>', "een element dat niet is toegestaan"],
    ["<handler/>", "een element dat niet is toegestaan"],
  ];
  test("something", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (inside, what) => {
    expect(problemsWith(inside).map((text) => text.replace(/^\d+ /, ""))).toContain(`De afbeelding bevat ${what}.`);
  });
  test("a problem, at its line and column", () => {
    expect(svgProblems('<svg>\n  <g>\n    <rect onload="x"/>', "a.svg")).toMatchObject([
      { file: "a.svg", line: 3, column: 10 },
    ]);
  });
  test("text in another encoding, which a browser would read differently from this check", () => {
    expect(svgProblems('<?xml version="1.0" encoding="ISO-2022-JP"?>\n<svg/>', "a.svg")).toMatchObject([
      { line: 1, what: "De afbeelding bevat een andere codering dan UTF-8." },
    ]);
  });
});

test("a hostile SVG of a million characters is read in time", () => {
  const units = ["<", "< ", "href", "href=", " on", "url(", "<a:", "<?xml "];
  expect(units.length).toBeGreaterThan(0);
  const started = performance.now();
  for (const unit of units) svgProblems(unit.repeat(1_000_000 / unit.length), "a.svg");
  expect(performance.now() - started).toBeLessThan(10_000);
}, 60_000);

describe("an SVG is accepted with", () => {
  const cases = [
    '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/>',
    "<rect fill=\"url('#a')\"/><rect fill='url( \"#a\" )'/>",
    "<use href=\"#a\"/><use xlink:href = '#a'/>",
    "<style>.a { fill: #123 }</style><title>Een schema van de ons=keten</title>",
    '<text x="1" y="2">Wie doet wat: 1 &lt; 2</text>',
    '<a href="">leeg</a>',
  ];
  test("at least one thing", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (inside) => {
    expect(problemsWith(inside).filter((text) => !text.includes("gebeurtenis"))).toEqual([]);
  });
  test("an XML declaration in UTF-8", () => {
    expect(svgProblems('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<svg/>', "a.svg")).toEqual([]);
  });
});
