import { describe, expect, test } from "vitest";
import { containers } from "../../../scripts/markdown/block-directives.ts";
import { problemsIn, render } from "./render.ts";

const NOT_CLOSED = 'Dit kader wordt niet gesloten. Zet een regel ":::" aan het eind van het kader.';
const WRONG =
  "Deze aanwijzing klopt niet. Schrijf :::naam[Titel] voor een kader, of ::naam[kenmerk] voor een tabel of download.";

describe("a box is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, problem: string]> = [
    [
      "its name is misspelt",
      "Tekst.\n\n:::let-opp\nx\n:::",
      '3:1 Onbekende aanwijzing ":::let-opp". Bedoel je "let-op"?',
    ],
    [
      "its name is one that every object has",
      ":::constructor\nx\n:::",
      '1:1 Onbekende aanwijzing ":::constructor". Kies uit: let-op, kanttekening, voorstel, aanvulling, voorbeeld, stappen.',
    ],
    ["it does not close", "Tekst.\n\n:::let-op\nx\n", `3:1 ${NOT_CLOSED}`],
    [
      "it holds another box",
      ":::let-op\nx\n:::voorbeeld\ny\n:::",
      '1:1 Dit kader sluit niet voordat het volgende begint. Zet een regel ":::" aan het eind; kaders passen niet in elkaar.',
    ],
    [
      "it closes without having opened",
      "Tekst.\n\n:::\n",
      "3:1 Deze regel sluit een kader dat niet open is. Verwijder de regel, of zet er een beginregel zoals :::let-op boven.",
    ],
    ["its name has a capital", ":::Let-op\nx\n", `1:1 ${WRONG}`],
    ["text follows its title", ":::let-op[Titel] en meer\n", `1:1 ${WRONG}`],
    ["it has four colons", "::::let-op\n", `1:1 ${WRONG}`],
    ["its title does not close", ":::let-op[Titel\n", `1:1 ${WRONG}`],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, problem) => {
    expect(problemsIn(body)).toContain(problem);
  });
  test("it stands in a list item or a quote and closes after that, without losing the text between", () => {
    const { html, problems } = render("- een\n\n  :::let-op\n  twee\n\nDrie.\n\n:::\n\n> :::let-op\n> vier\n\nVijf.");
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
      "3 Dit kader wordt niet gesloten.",
      "8 Deze regel sluit een kader dat niet open is.",
      "10 Dit kader wordt niet gesloten.",
    ]);
    expect(html).toContain("<p>Drie.</p>");
    expect(html).toContain("<p>Vijf.</p>");
  });
});

describe("a line directive is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, problem: string]> = [
    [
      "its name is misspelt",
      "Tekst.\n\n::tabl[tevredenheid]",
      '3:1 Onbekende aanwijzing "::tabl[…]". Bedoel je "tabel"?',
    ],
    [
      "the question does not exist",
      "::tabel[tevredenhied]",
      '1:9 Onbekende vraag "tevredenhied". Bedoel je "tevredenheid"?',
    ],
    [
      "the question of a download does not exist",
      "Een.\n\n::download[x]",
      '3:12 Onbekende vraag "x". Kies uit: tevredenheid.',
    ],
    [
      "the table stands on the page already",
      "::tabel[tevredenheid]\n\n::tabel[tevredenheid]",
      '3:9 De tabel "tevredenheid" staat al op deze pagina. Verwijs in de tekst naar de eerste.',
    ],
    ["it has no brackets", "::tabel", `1:1 ${WRONG}`],
    ["a space stands before its brackets", "::tabel [tevredenheid]", `1:1 ${WRONG}`],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, problem) => {
    expect(problemsIn(body)).toEqual([problem]);
  });
});

describe("a box", () => {
  test.each(Object.keys(containers).filter((name) => containers[name]?.role === "note"))(
    "of the kind %s shows its label and its content",
    (name) => {
      const { html, problems } = render(`:::${name}\nTekst met *nadruk*.\n:::`);
      expect(problems).toEqual([]);
      expect(html).toBe(
        `<div class="callout callout--${name}" role="note"><p class="callout__label">${containers[name]?.label ?? ""}</p><p>Tekst met <em>nadruk</em>.</p>\n</div>`,
      );
    },
  );
  test("shows its title in place of the label, escaped", () => {
    expect(render(":::let-op[Kosten & <baten>]\nx\n:::").html).toContain(
      '<p class="callout__label">Kosten &amp; &lt;baten&gt;</p>',
    );
  });
  test("keeps the label that says who speaks, and shows the title below it", () => {
    expect(render(":::voorstel[Stappenplan]\nx\n:::").html).toContain(
      '<p class="callout__label">Voorstel van de redactie</p><p class="callout__title">Stappenplan</p>',
    );
  });
  test("with steps is a titled list", () => {
    expect(render(":::stappen[Zo begin je]\n1. een\n2. twee\n:::").html).toBe(
      '<div class="steps"><p class="steps__title">Zo begin je</p><ol>\n<li>een</li>\n<li>twee</li>\n</ol>\n</div>',
    );
  });
  test("ends a paragraph without an empty line between", () => {
    expect(render("Tekst.\n:::let-op\nx\n:::\nMeer.").html).toMatch(
      /^<p>Tekst.<\/p>\n<div class="callout.*<\/div><p>Meer.<\/p>\n$/s,
    );
  });
  test("gives problems inside it the right line", () => {
    expect(problemsIn(":::let-op\n\nEen.\n\n:onzin[x]\n:::")[0]).toMatch(/^5:1 /);
  });
  test("may stand in a list item", () => {
    const { html, problems } = render("- een\n\n  :::let-op\n  twee\n\n  drie\n  :::\n- vier");
    expect(problems).toEqual([]);
    expect(html).toMatch(/<p>twee<\/p>\n<p>drie<\/p>\n<\/div><\/li>\n<li>\n?(<p>)?vier/);
  });
  test("inside a code block is code", () => {
    expect(problemsIn("```\n:::onzin\n```")).toEqual([]);
  });
});

describe("a line directive", () => {
  test("becomes the table or the download of its question", () => {
    const { html, tables, problems } = render("::tabel[tevredenheid]\n\n::download[tevredenheid]\n");
    expect([html, tables, problems]).toEqual([
      "<figure>tevredenheid</figure><p>download tevredenheid</p>",
      ["tevredenheid"],
      [],
    ]);
  });
});
