import { describe, expect, test } from "vitest";
import { problemsIn, render, renderStep } from "./render.ts";

const KIND = "Dit soort link is niet toegestaan. Toegestaan: https://, mailto:, tel: en bestanden van het dossier.";
const HTTP =
  "Een link naar buiten begint met https://. Kijk of het adres ook met https:// werkt; bronnen horen in _data/bron/bronnen/.";

describe("a link is refused when it is", () => {
  const cases: ReadonlyArray<readonly [name: string, target: string, message: string]> = [
    ["javascript:", "javascript:alert(1)", KIND],
    ["javascript: in capitals", "JAVASCRIPT:alert(1)", KIND],
    ["javascript: between angle brackets", "<javascript:alert(1)>", KIND],
    ["javascript: with an entity in it", "javascript&colon;alert(1)", KIND],
    ["javascript: with a letter as entity", "&#106;avascript:alert(1)", KIND],
    ["vbscript:", "vbscript:msgbox(1)", KIND],
    ["data:", "data:text/html;base64,PHNjcmlwdD4=", KIND],
    ["blob:", "blob:https://x.nl/1", KIND],
    ["file:", "file:///etc/passwd", KIND],
    ["ftp:", "ftp://x.nl/", KIND],
    ["http:", "http://x.nl/", HTTP],
    ["http: in capitals", "HTTP://x.nl/", HTTP],
    ["https: in capitals", "HTTPS://x.nl/", KIND],
    ["https: without a host", "https:///pad", KIND],
    ["https: without slashes", "https:x.nl", KIND],
    ["another host without a scheme", "//x.nl/", KIND],
    ["mailto: without an address", "mailto:redactie", KIND],
    ["mailto: with two addresses glued", "mailto:a@b@c", KIND],
    ["tel: with letters", "tel:bel-mij", KIND],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, target, message) => {
    const problems = problemsIn(`Eerst.\nZie [de bestemming](${target}).`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^[12]:\d+ /);
    expect(problems[0]?.replace(/^\S+ /, "")).toBe(message);
  });
  test.each(cases)("%s, and what comes out leads nowhere", (_name, target) => {
    expect(render(`Zie [de bestemming](${target}).`).html).toBe('<p>Zie <a href="#">de bestemming</a>.</p>\n');
  });
  test("a script behind angle brackets alone", () => {
    expect(problemsIn("<javascript:alert(1)>")).toHaveLength(1);
  });
});

describe("a link leads nowhere when", () => {
  const cases: ReadonlyArray<readonly [name: string, target: string, message: string]> = [
    [
      "the page is misspelt",
      "zes-vragn.md",
      'De link naar "zes-vragn.md" komt nergens uit. Bedoel je "/privacy/zes-vragen.md"?',
    ],
    [
      "it is a URL and not a file",
      "/privacy/",
      'De link naar "/privacy/" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it climbs out of the content",
      "../../package.json",
      'De link naar "../../package.json" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it hides a climb behind a backslash",
      "/\\x.nl",
      'De link naar "/\\x.nl" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it hides a control character",
      "&#1;javascript:alert(1)",
      'De link naar "&" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it hides a tab in the scheme",
      "java&Tab;script:alert(1)",
      'De link naar "java\tscript:alert(1)" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it is empty",
      "",
      'De link naar "" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
    [
      "it has a query",
      "zes-vragen.md?x=1",
      'De link naar "zes-vragen.md?x=1" komt nergens uit. Bedoel je "/privacy/zes-vragen.md"?',
    ],
    [
      "its percent signs make no sense",
      "%E0%A4%A.md",
      'De link naar "%E0%A4%25A.md" komt nergens uit. Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md.',
    ],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, target, message) => {
    expect(problemsIn(`Zie [de zes vragen](${target}).`).map((text) => text.replace(/^\S+ /, ""))).toEqual([message]);
  });
});

describe("a link text is refused when", () => {
  test.each(["hier", "Klik hier", "lees meer", "website"])("it says only %j", (text) => {
    expect(problemsIn(`Zie [${text}](zes-vragen.md).`)).toEqual([
      `1:6 De linktekst "${text}" zegt niet waar de link heen gaat. Noem de bestemming in de linktekst.`,
    ]);
  });
  test("there is none", () => {
    expect(problemsIn("Zie [](zes-vragen.md).")).toEqual([
      "1:8 Deze link heeft geen tekst. Schrijf tussen de blokhaken waar de link heen gaat.",
    ]);
  });
});

describe("an image is refused when", () => {
  const MISSING = "Zet het bestand naast de pagina; afbeeldingen van andere sites mogen niet.";
  test("it has no description", () => {
    expect(problemsIn("![](schema.svg)")).toEqual([
      "1:5 Deze afbeelding heeft geen beschrijving. Schrijf tussen de blokhaken wat er te zien is: ![Grafiek van …](bestand.png).",
    ]);
  });
  test.each(["weg.svg", "https://x.nl/a.png", "//x.nl/a.png", "data:image/svg+xml,x", "../../a.png"])(
    "it is %s",
    (src) => {
      expect(problemsIn(`![Een schema](${src})`)).toEqual([
        `1:15 De afbeelding "${src}" bestaat niet in content. ${MISSING}`,
      ]);
    },
  );
});

describe("the place of a problem with a link", () => {
  test("is its own line in a paragraph of more lines", () => {
    expect(problemsIn("Een.\nTwee.\nZie [het plan](weg.md).")[0]).toMatch(/^3:16 /);
  });
  test("is its own row in a table", () => {
    expect(problemsIn("| a | b |\n| --- | --- |\n| c | d |\n| e | [het plan](weg.md) |")[0]).toMatch(/^4:18 /);
  });
  test("counts from the first line of the body in the file", () => {
    expect(render("Zie [het plan](weg.md).", { bodyLine: 20 }).problems).toMatchObject([
      { line: 20, file: "content/privacy/index.md" },
    ]);
  });
  test("is the line of the step when it stands in a next step", () => {
    expect(renderStep("Lees [het plan](weg.md).", 14).problems).toMatchObject([{ line: 14 }]);
  });
});

test("many links in one paragraph are resolved in time", () => {
  const started = performance.now();
  render("[de vragen](zes-vragen.md) ".repeat(10_000));
  expect(performance.now() - started).toBeLessThan(10_000);
}, 60_000);

describe("a link becomes", () => {
  const cases: ReadonlyArray<readonly [name: string, target: string, href: string]> = [
    ["the URL of a page beside it", "zes-vragen.md", "/privacy/zes-vragen/"],
    ["the URL of a page from the content folder", "/begrippen/driehoek.md", "/begrippen/driehoek/"],
    ["the URL of a page in another folder", "../begrippen/driehoek.md", "/begrippen/driehoek/"],
    ["the URL of a heading on a page", "zes-vragen.md#de-derde", "/privacy/zes-vragen/#de-derde"],
    ["a heading on the same page", "#kop", "#kop"],
    ["a document", "rapport.pdf", "/privacy/rapport.pdf"],
    ["an address outside", "https://wetten.overheid.nl/x?y=1#z", "https://wetten.overheid.nl/x?y=1#z"],
    ["a mail address", "mailto:redactie@dossier.example", "mailto:redactie@dossier.example"],
    ["a telephone number", "tel:+31-70-1234567", "tel:+31-70-1234567"],
  ];
  test("something, in these cases", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, target, href) => {
    expect(problemsIn(`Zie [de bestemming](${target}).`)).toEqual([]);
    expect(render(`Zie [de bestemming](${target}).`).html).toBe(`<p>Zie <a href="${href}">de bestemming</a>.</p>\n`);
  });
  test("a link to check later, with the file, the heading and its place", () => {
    expect(render("Eerst.\nZie [vraag drie](zes-vragen.md#de-derde) en [boven](#kop).").links).toEqual([
      { file: "privacy/zes-vragen.md", anchor: "de-derde", line: 2, column: 18 },
      { file: "privacy/index.md", anchor: "kop", line: 2, column: 53 },
    ]);
  });
  test("an image with its description, loaded late", () => {
    expect(render("![Het *schema* van de drie](schema.svg)").html).toBe(
      '<p><img src="/privacy/schema.svg" alt="Het schema van de drie" loading="lazy"></p>\n',
    );
  });
});
