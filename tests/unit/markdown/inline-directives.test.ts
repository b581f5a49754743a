import { describe, expect, test } from "vitest";
import { problemsIn, render } from "./render.ts";

describe("an inline directive is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, problem: string]> = [
    ["its name is misspelt", "De :begrp[driehoek].", '1:4 Onbekende aanwijzing ":begrp[…]". Bedoel je "begrip"?'],
    ["its name has a capital", "De :Begrip[driehoek].", '1:4 Onbekende aanwijzing ":Begrip[…]". Bedoel je "begrip"?'],
    [
      "its name is nothing like one",
      "De :onzin[driehoek].",
      '1:4 Onbekende aanwijzing ":onzin[…]". Kies uit: begrip, bron, cijfer.',
    ],
    [
      "its name is one that every object has",
      "De :constructor[driehoek].",
      '1:4 Onbekende aanwijzing ":constructor[…]". Kies uit: begrip, bron, cijfer.',
    ],
    ["the term does not exist", "De :begrip[driehoke].", '1:4 Onbekend begrip "driehoke". Bedoel je "driehoek"?'],
    [
      "the term between braces does not exist",
      "De :begrip[privacywet]{awg}.",
      '1:4 Onbekend begrip "awg". Bedoel je "avg"?',
    ],
    ["the source does not exist", "Zo is het :bron[raport].", '1:11 Onbekende bron "raport". Bedoel je "rapport"?'],
    [
      "the source is not declared",
      "Zo is het :bron[wet].",
      '1:11 Bron "wet" staat niet in het veld bronnen. Voeg wet toe aan bronnen bovenaan de pagina.',
    ],
    [
      "the source has braces",
      "Zo is het :bron[rapport]{p. 3}.",
      "1:11 Een bronverwijzing heeft geen deel tussen accolades. Schrijf :bron[kenmerk].",
    ],
    [
      "the outcome does not exist",
      "Van hen is :cijfer[P99] tevreden.",
      '1:12 Onbekende uitkomst "P99". Bedoel je "P01"?',
    ],
    [
      "the outcome has braces",
      "Van hen is :cijfer[P01]{x} tevreden.",
      '1:12 Onbekende uitkomst "P01". Bedoel je "P01"?',
    ],
    ["it is empty", "De :begrip[].", '1:4 Onbekend begrip "". Kies uit: driehoek, avg.'],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, problem) => {
    expect(problemsIn(body)).toEqual([problem]);
  });
  test("it stands in a heading, a list, a quote, a table or a box, each on its own line", () => {
    const body =
      "## Kop :onzin[x]\n\n- :onzin[x]\n\n> :onzin[x]\n\n| a | b |\n| --- | --- |\n| c | :onzin[x] |\n\n:::let-op\n:onzin[x]\n:::\n";
    expect(render(body).problems.map(({ line }) => line)).toEqual([1, 3, 5, 9, 12]);
  });
  test("it comes in thousands, in time", () => {
    const started = performance.now();
    render(":a[".repeat(30_000));
    render(":a[]{".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 60_000);
});

describe("a term", () => {
  test("becomes a link with its title in lower case", () => {
    expect(render("De :begrip[driehoek].").html).toBe(
      '<p>De <a class="term-link" href="/begrippen/driehoek/">driehoek</a>.</p>\n',
    );
  });
  test("keeps the capitals of an abbreviation", () => {
    expect(render("De :begrip[avg].").html).toContain(">AVG</a>");
  });
  test("takes the words of the sentence when it has braces", () => {
    const { html, usedTerms, plainText } = render("De :begrip[privacywet <nu>]{avg}.");
    expect(html).toContain(">privacywet &lt;nu&gt;</a>");
    expect(usedTerms).toEqual(["avg"]);
    expect(plainText).toBe("De privacywet <nu>.\n");
  });
});

describe("a source", () => {
  test("gets the number of its first mention on the page", () => {
    const { html, citedSources } = render("Een :bron[wet], twee :bron[rapport], drie :bron[wet].", {
      declaredSources: ["rapport", "wet"],
    });
    expect(citedSources).toEqual(["wet", "rapport"]);
    expect([...html.matchAll(/href="#bron-(\d)"/g)].map((match) => match[1])).toEqual(["1", "2", "1"]);
  });
  test("names itself to a screen reader", () => {
    expect(render("Zo is het :bron[rapport].").html).toBe(
      '<p>Zo is het<sup><a class="source-ref" href="#bron-1"><span class="visually-hidden">bron </span>1</a></sup>.</p>\n',
    );
  });
});

describe("a figure", () => {
  test("comes from the survey", () => {
    expect(render("Van hen is :cijfer[P01] tevreden.").html).toBe("<p>Van hen is <data>P01</data> tevreden.</p>\n");
  });
});

describe("text is left alone when it only looks like a directive:", () => {
  const texts = ["Om 10:30[sic] uur.", "Let op: [dit](#x)", "`:onzin[x]`", "Een :smiley: hier.", "a::b[c]"];
  test("there are texts to try", () => {
    expect(texts.length).toBeGreaterThan(0);
  });
  test.each(texts)("%s", (text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});
