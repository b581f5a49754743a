import { describe, expect, test } from "vitest";
import { problemsIn, render } from "./render.ts";

describe("a table is refused when", () => {
  test("a column has no name", () => {
    expect(problemsIn("Tekst.\n\n| a | |\n| --- | --- |\n| b | c |")).toEqual([
      "3:1 Een kop van deze tabel is leeg. Geef elke kolom een naam.",
    ]);
  });
  test("it is too wide for a phone", () => {
    const row = "| a | b | c | d | e | f |";
    expect(problemsIn(`${row}\n| --- | --- | --- | --- | --- | --- |\n${row}`)).toEqual([
      "1:1 Deze tabel heeft 6 kolommen. Maak er hoogstens 5 van, anders past hij niet op een telefoon.",
    ]);
  });
});

describe("a table", () => {
  const { html, problems } = render(
    "## Taken\n\n| Rol | Taak |\n| :-- | --: |\n| Raad | kaders & meer |\n| College | |",
  );
  test("is accepted with an empty cell", () => {
    expect(problems).toEqual([]);
  });
  test("has the heading above it and its columns as caption", () => {
    expect(html).toContain('<caption class="visually-hidden">Taken: Rol, Taak</caption>');
  });
  test("has header cells for columns and for rows", () => {
    expect(html).toContain('<th scope="col">Rol</th>\n<th scope="col">Taak</th>');
    expect(html).toContain('<th scope="row">Raad</th>');
    expect(html.match(/<th /g)).toHaveLength(4);
    expect(html.match(/<\/th>/g)).toHaveLength(4);
  });
  test("names the column on every other cell", () => {
    expect(html).toContain('<td data-column="Taak">kaders &amp; meer</td>');
    expect(html.match(/<td/g)).toHaveLength(2);
    expect(html.match(/<\/td>/g)).toHaveLength(2);
  });
  test("has no inline style, which the site does not allow", () => {
    expect(html).not.toContain("style");
  });
  test("without a heading above it has a caption all the same", () => {
    expect(render("| a | b |\n| --- | --- |\n| c | d |").html).toContain(">Overzicht: a, b</caption>");
  });
  test("escapes what its headers say", () => {
    expect(render('| a & "b" | c |\n| --- | --- |\n| d | e |').html).not.toMatch(/& |data-column="[^"]*"[^> ]/);
  });
});

test("many tables on a page are laid out in time", () => {
  const started = performance.now();
  render("| a |\n| --- |\n\n".repeat(10_000));
  expect(performance.now() - started).toBeLessThan(15_000);
}, 60_000);
