import { expect, test } from "vitest";
import { benchmarkTable, type BenchmarkTableProps } from "#components/benchmark-table.ts";
import type { SurveyTable } from "#dossier/survey-table.ts";
import type { Outcome, Question, Wave } from "#schemas/survey.ts";
import { compact, lines } from "../../fixtures/compact.ts";

const question: Question = {
  id: "tevredenheid",
  formulering: "Hoe tevreden ben je?",
  soort: "enkel",
  populatie: "kleine gemeenten",
  basis: 1200,
  boodschap: "Vier op de tien zijn tevreden",
  opties: [{ id: "ja", naam: "Ja" }],
  bron: "rapport",
  kanttekeningen: [],
  afwijkendeSom: null,
};
const wave: Wave = {
  id: "2020",
  naam: "Peiling 2020",
  jaar: 2020,
  uitvoerder: "Bureau",
  populatie: "kleine gemeenten",
  respondenten: 1200,
  respons: "niet gepubliceerd",
  veldwerk: "niet gepubliceerd",
  methode: "vragenlijst",
  bron: "rapport",
  vergelijkbaar: true,
  toelichting: "Beknopt.",
};
const outcome: Outcome = {
  id: "P01",
  question: "tevredenheid",
  option: "ja",
  wave: "2020",
  shareInPercent: 40,
  rank: null,
  status: "gepubliceerd",
  words: null,
  source: "rapport",
  remark: null,
  row: 2,
};
const option = { id: "ja", naam: "Ja" };

function rendered(table: Partial<SurveyTable>, props: Partial<BenchmarkTableProps> = {}): string | null {
  return compact(
    benchmarkTable({
      table: { question, waves: [wave], rows: [{ option, cells: [{ outcome, text: "40%" }] }], sums: null, ...table },
      source: { title: "Rapport", publisher: "Bureau", url: "https://bron.example/" },
      csvUrl: "/gegevens/tevredenheid.csv",
      jsonUrl: "/gegevens/tevredenheid.json",
      ...props,
    }),
  );
}

test("a table has its message as caption, a scope on each header, its chart above it, and source and downloads under it", () => {
  expect(lines(rendered({}))).toMatchInlineSnapshot(`
    "<figure class="benchmark" id="tabel-tevredenheid">
    <div class="chart">
    <p class="chart__title" id="grafiek-tevredenheid">40% antwoordt ‘Ja’</p>
    <svg class="chart__drawing" width="100%" height="15em" role="img" aria-labelledby="grafiek-tevredenheid" aria-describedby="grafiek-tevredenheid-zin" focusable="false">
    <pattern id="grafiek-tevredenheid-2020-arcering" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="chart__ground" width="5" height="5" />
    <rect class="chart__hatch" width="2" height="5" />
    </pattern>
    <rect class="chart__part chart__part--1" x="0" y="0em" width="4.5em" height="6em" data-share="40" />
    <line class="chart__leader" x1="4.6em" y1="3em" x2="5.6em" y2="3em" />
    <rect class="chart__part chart__part--1" x="5.8em" y="2.5em" width="1em" height="1em" />
    <rect class="chart__outline" x="5.8em" y="2.5em" width="1em" height="1em" />
    <text x="7.4em" y="3.33em">
    <tspan class="chart__figure" data-outcome="p01">40%</tspan> Ja</text>
    <rect class="chart__part" fill="url(#grafiek-tevredenheid-2020-arcering)" x="0" y="6em" width="4.5em" height="9em" data-share="60" />
    <line class="chart__gap" x1="0" x2="4.5em" y1="6em" y2="6em" />
    <line class="chart__leader" x1="4.6em" y1="10.5em" x2="5.6em" y2="10.5em" />
    <rect class="chart__part" fill="url(#grafiek-tevredenheid-2020-arcering)" x="5.8em" y="10em" width="1em" height="1em" />
    <rect class="chart__outline" x="5.8em" y="10em" width="1em" height="1em" />
    <text x="7.4em" y="10.18em">
    <tspan class="chart__figure">60%</tspan> Niet vermeld / <tspan x="7.4em" y="11.48em">afronding</tspan>
    </text>
    <rect class="chart__outline" x="0" y="0em" width="4.5em" height="15em" />
    </svg>
    <p class="chart__summary" id="grafiek-tevredenheid-zin">Peiling 2020: ‘Ja’ 40% en niet vermeld / afronding 60%.</p>
    </div>
    <table class="utrecht-table data-table data-table--figures">
    <caption>
    <span class="data-table__message">Vier op de tien zijn tevreden</span>
    <span class="data-table__question">Vraag: Hoe tevreden ben je?</span>
    </caption>
    <thead>
    <tr>
    <th scope="col">Antwoord</th>
    <th scope="col" class="numeric">Peiling 2020</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">Ja</th>
    <td class="numeric" data-column="Peiling 2020" id="uitkomst-p01">
    <span class="value">40%</span>
    </td>
    </tr>
    </tbody>
    </table>
    <figcaption>
    <p>Meting: Peiling 2020. Onder: kleine gemeenten. Basis: 1.200 antwoorden. Bron: <a href="https://bron.example/">Bureau, Rapport</a>.</p>
    <p class="downloads">Download deze tabel: <a href="/gegevens/tevredenheid.csv" download>CSV<span class="visually-hidden">, tevredenheid</span>
    </a>
    <a href="/gegevens/tevredenheid.json" download>JSON<span class="visually-hidden">, tevredenheid</span>
    </a>
    </p>
    </figcaption>
    </figure>"
  `);
});

test("an unknown figure is words and has no chart, and is no number for the eye", () => {
  const unknown = {
    outcome: { ...outcome, shareInPercent: null, status: "niet-gepubliceerd" as const },
    text: "niet gepubliceerd",
  };
  const html = rendered({ rows: [{ option, cells: [unknown] }] });
  expect(html).toContain('<td class="textual" data-column="Peiling 2020" id="uitkomst-p01">');
  expect(html).toContain('<span class="value">niet gepubliceerd</span></td>');
  expect(html).not.toContain("<svg");
  expect(html).toContain("Zonder aandelen of volgorde is er geen grafiek.");
});

test("an amount is a number without a chart, and the table says why", () => {
  const amount = { ...outcome, shareInPercent: null, amount: { value: 812, unit: "duizend" as const } };
  const html = rendered({ rows: [{ option, cells: [{ outcome: amount, text: "812 duizend" }] }] });
  expect(html).toContain('<td class="numeric"');
  expect(html).not.toContain("<svg");
  expect(html).toContain("Er is geen grafiek, want deze cijfers zijn geen aandelen van een geheel.");
});

test("a measured zero is a figure, in the table and in the chart", () => {
  const html = rendered({ rows: [{ option, cells: [{ outcome: { ...outcome, shareInPercent: 0 }, text: "0%" }] }] });
  expect(html).toContain('<td class="numeric"');
  expect(html).toContain('data-share="0"');
});

test("a rank is a number, in the table and in the chart", () => {
  const ranked = { outcome: { ...outcome, shareInPercent: null, rank: 2 }, text: "2" };
  const html = rendered({ rows: [{ option, cells: [ranked] }] });
  expect(html).toContain('<td class="numeric"');
  expect(html).toContain('<tspan data-outcome="p01">2</tspan>');
});

test("a cell without an outcome has no anchor", () => {
  const html = rendered({ rows: [{ option, cells: [{ outcome: null, text: "niet gevraagd" }] }] });
  expect(html).toContain('<td class="textual" data-column="Peiling 2020"><span class="value">niet gevraagd</span>');
});

test("every wave is a column with its name on each of its cells", () => {
  const later: Wave = { ...wave, id: "2023", naam: "Peiling 2023" };
  const cells = [
    { outcome, text: "40%" },
    { outcome: { ...outcome, id: "P99", wave: "2023", shareInPercent: 45 }, text: "45%" },
  ];
  const html = rendered({ waves: [wave, later], rows: [{ option, cells }], sums: ["40%", "45%"] });
  expect(html).toContain(
    '<th scope="col" class="numeric">Peiling 2020</th><th scope="col" class="numeric">Peiling 2023</th>',
  );
  expect(html).toContain('data-column="Peiling 2023" id="uitkomst-p99"');
  expect(html).toContain(
    '<td class="numeric" data-column="Peiling 2023"><span class="value">45%</span></td></tr></tfoot>',
  );
  expect(html).toContain("Meting: Peiling 2020, Peiling 2023.");
});

test("waves that may not be compared say so, and that the chart keeps them apart", () => {
  const earlier: Wave = { ...wave, id: "2017", naam: "Peiling 2017", vergelijkbaar: false };
  const cells = [
    { outcome: { ...outcome, id: "P98", wave: "2017" }, text: "40%" },
    { outcome, text: "40%" },
  ];
  const note = "Deze metingen zijn niet vergelijkbaar.";
  expect(rendered({ waves: [earlier, wave], rows: [{ option, cells }] })).toContain(note);
  expect(rendered({})).not.toContain(note);
});

test("what answers leave open is a row of its own, with the figure of the chart", () => {
  const html = rendered({ sums: ["40%"], question: { ...question, afwijkendeSom: "Door afronding." } });
  expect(html).toContain(
    '<th scope="row">Niet vermeld / afronding</th><td class="numeric" data-column="Peiling 2020"><span class="value">60%</span>',
  );
  expect(html).toContain('<tspan class="chart__figure">60%</tspan> Niet vermeld /');
});

test("a sum that is not 100 is a row of its own, with the reason under the table", () => {
  const html = rendered({ sums: ["99%"], question: { ...question, afwijkendeSom: "Door afronding." } });
  expect(html).toContain('<th scope="row">Samen</th>');
  expect(html).toContain("<figcaption><p>Door afronding.</p>");
});

test.each([
  ["meervoud", "Meer antwoorden waren mogelijk"],
  ["rangorde", "Volgorde zonder percentages."],
  ["opsomming", "aandelen en volgorde zijn niet gepubliceerd"],
] as const)("a question of the kind %s says how to read it", (soort, note) => {
  expect(rendered({ question: { ...question, soort } })).toContain(note);
  expect(rendered({})).not.toContain(note);
});

test("a base that nobody published is said in words", () => {
  const html = rendered({ question: { ...question, basis: "niet gepubliceerd" } });
  expect(html).toContain("Basis: aantal antwoorden niet gepubliceerd.");
});

test("caveats are counted and listed", () => {
  const kanttekeningen = [
    { id: "A1", tekst: "Weinig antwoorden." },
    { id: "A2", tekst: "Zelf ingevuld." },
  ];
  const html = rendered({ question: { ...question, kanttekeningen } });
  expect(html).toContain("Kanttekeningen bij deze cijfers (2)");
  expect(html).toContain("<li>Weinig antwoorden.</li><li>Zelf ingevuld.</li>");
});

test("a source without an address is named without a link", () => {
  const html = rendered({}, { source: { title: "Rapport", publisher: "Bureau", url: null } });
  expect(html).toContain("Bron: Bureau, Rapport.");
  expect(html).not.toContain("https://bron.example/");
});
