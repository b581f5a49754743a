import { expect, test } from "vitest";
import { renderPage } from "#layouts/render-page.ts";
import { contentTypes } from "#schemas/content-types.ts";
import { compact } from "../../fixtures/compact.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { pageAt, pageOf, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const rendered = (url: string, of = site): string => compact(renderPage(pageAt(of, url), of)) ?? "";

interface Thing {
  readonly "@type": string;
  readonly [key: string]: unknown;
}
function dataOf(page: string): Thing[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    (match) => JSON.parse(match[1] ?? "") as Thing,
  );
}

test("every kind of page has a layout that shows its title as the only main heading", () => {
  const kinds = Object.keys(contentTypes) as Array<keyof typeof contentTypes>;
  expect(kinds.length).toBeGreaterThan(10);
  for (const kind of kinds) {
    const page = pageOf(site, kind);
    const html = compact(renderPage(page as Parameters<typeof renderPage>[0], site)) ?? "";
    expect(html.match(/<h1[ >]/g), kind).toHaveLength(1);
    expect(html, kind).toContain(`>${page.title}</h1>`);
  }
});

test.each([
  ["/aanbevelingen/een-meldpunt/", "Aanbeveling 1"],
  ["/handreiking/crisis/", "Handreiking · Crisis"],
  ["/modelprotocol/stap-1/", "Stap 1 · versie 2022"],
  ["/lens/samenwerking/", "Uitgewerkte lens"],
  ["/nieuws/eerste-bericht/", "15 januari 2026"],
  ["/inspiratievoorbeelden/mislukt-model/", "Wat ging er mis"],
  ["/raadsleden/controleren/", "Rol van de raad"],
  ["/raadsleden/thema-samenwerking/", "Thema voor de raad"],
  ["/zelfscan/eenheid-1/", "Leereenheid 1 · ongeveer 5 minuten"],
  ["/begrippen/driehoek/", "Begrip"],
])("the page %s says above its title what it is: %s", (url, kicker) => {
  expect(rendered(url)).toContain(`<p class="kicker">${kicker}</p>`);
});

test("an example shows its facts before its story, and says which are not published", () => {
  const page = rendered("/inspiratievoorbeelden/klein-dashboard/");
  expect(page.indexOf("In feiten")).toBeLessThan(page.indexOf("Het dashboard werkt."));
  expect(page).toContain("<dt>Gemeente of samenwerking</dt><dd>Kleindorp</dd>");
  expect(page).toContain("<dt>Provincies</dt><dd><ul><li>Drenthe</li><li>Groningen</li></ul></dd>");
  expect(page).toContain('<dt>Databronnen</dt><dd><span class="unknown">niet gepubliceerd</span></dd>');
  expect(page).toContain("Vergelijkbare voorbeelden en verwante pagina’s");
});

test("an example without provinces has no row for them, and several municipalities are plural", () => {
  const page = rendered("/inspiratievoorbeelden/mislukt-model/");
  expect(page).not.toContain("Provincie");
  expect(page).toContain("<dt>Gemeenten</dt>");
});

test("readers filter examples by kind and by size", () => {
  const page = rendered("/inspiratievoorbeelden/klein-dashboard/");
  expect(page).toContain('content="Inspiratievoorbeeld" data-pagefind-filter="soort[content]"');
  expect(page).toContain('content="tot 20.000 inwoners" data-pagefind-filter="grootte[content]"');
  expect(page).toContain('content="landelijk" data-pagefind-filter="grootte[content]"');
});

test("a council role lists its instruments in a table, and says so when no law is behind one", () => {
  const page = rendered("/raadsleden/controleren/");
  expect(page).toContain(
    '<tr><th scope="row">Motie</th><td data-column="Wanneer">Je wilt iets veranderen.</td><td data-column="Grondslag">geen wetsartikel</td></tr>',
  );
  expect(page).toContain("Instrumenten van het raadslid bij de rol controleren</caption>");
});

test("a term starts with its definition and gives its other names", () => {
  const page = rendered("/begrippen/driehoek/");
  expect(page).toContain(
    '<p class="definition" id="kort-gezegd"><dfn>Driehoek</dfn>: Overleg van burgemeester, politie en openbaar ministerie.</p>',
  );
  expect(page).toContain("Ook wel: gezagsdriehoek.");
  expect(dataOf(page).map((thing) => thing["@type"])).toEqual(["BreadcrumbList", "DefinedTerm"]);
});

test("a term without other names does not mention any", () => {
  const plain = smallSite(changed("content/begrippen/driehoek.md", "synoniemen: [gezagsdriehoek]\n", ""));
  expect(rendered("/begrippen/driehoek/", plain)).not.toContain("Ook wel");
});

test("a survey topic describes each of its tables as a dataset with both files", () => {
  const datasets = dataOf(rendered("/peiling-2020/tevredenheid/")).filter((thing) => thing["@type"] === "Dataset");
  expect(datasets).toHaveLength(2);
  expect(datasets[0]).toMatchObject({
    name: "Hoe tevreden ben je?",
    description: "Vier op de tien gemeenten zijn tevreden. Populatie: kleine gemeenten.",
    url: "https://klein.example/peiling-2020/tevredenheid/#tabel-tevredenheid",
    creator: { "@type": "Organization", name: "Onderzoeksbureau" },
    distribution: [
      { contentUrl: "https://klein.example/gegevens/tevredenheid.csv" },
      { contentUrl: "https://klein.example/gegevens/tevredenheid.json" },
    ],
  });
});

test("a message that already ends in a full stop does not get a second one in the description", () => {
  const dotted = smallSite(
    changed(
      "_data/bron/peiling/vragen.yaml",
      "boodschap: Vier op de tien gemeenten zijn tevreden",
      "boodschap: Vier op de tien.",
    ),
  );
  const dataset = dataOf(rendered("/peiling-2020/tevredenheid/", dotted)).find((thing) => thing["@type"] === "Dataset");
  expect(dataset?.["description"]).toBe("Vier op de tien. Populatie: kleine gemeenten.");
});

test("a landing page lists the pages of its part", () => {
  const page = rendered("/aanbevelingen/");
  expect(page).toContain('<h2 id="lijst-in-dit-onderdeel">In dit onderdeel</h2>');
  expect(page).toContain('<h3><a href="/aanbevelingen/een-meldpunt/">Maak één meldpunt</a></h3>');
});

test("a part without pages has no list", () => {
  expect(rendered("/over/")).not.toContain("landing-list");
});

test("in the glossary the list comes before the text, elsewhere after it", () => {
  const glossary = rendered("/begrippen/");
  expect(glossary.indexOf("landing-list")).toBeLessThan(glossary.indexOf("Elk begrip heeft een eigen pagina."));
  const advice = rendered("/aanbevelingen/");
  expect(advice.indexOf("landing-list")).toBeGreaterThan(advice.indexOf("De aanbeveling volgt uit de peiling"));
});

test("the home page leads to a route per reader, to the strongest figures and to every part", () => {
  const page = rendered("/");
  expect(page).toContain('<h3>Voor burgemeesters</h3><p class="route__question">Wat weet ik?</p>');
  expect(page).toContain('<a href="/aanbevelingen/een-meldpunt/#eerste-stappen">Begin een meldpunt</a>');
  expect(page).toContain(
    '<a href="/peiling-2020/tevredenheid/"><span class="key-figures__value">40%</span><span class="key-figures__text">is tevreden</span></a>',
  );
  const parts = site.menu.groups.flatMap((group) => group.links);
  expect(parts.length).toBeGreaterThan(5);
  for (const { url, label } of parts) expect(page).toContain(`<h3><a href="${url}">${label}</a></h3>`);
});

test("news is on the home page when there is any", () => {
  expect(rendered("/")).toContain('<a href="/nieuws/eerste-bericht/">Het eerste bericht</a>');
  const quiet = smallSite({ "content/nieuws/index.md": null, "content/nieuws/eerste-bericht.md": null });
  expect(rendered("/", quiet)).not.toContain('id="nieuw"');
});

test("the home page links to the method of the survey only when that page is there", () => {
  expect(rendered("/")).not.toContain("/peiling-2020/methode/");
});

test("the home page tells search engines how to search the site", () => {
  expect(dataOf(rendered("/"))[0]).toMatchObject({
    "@type": "WebSite",
    potentialAction: { target: { urlTemplate: "https://klein.example/zoeken/?q={search_term_string}" } },
  });
});

test("a lens shows its worksheet under the text, with what each source does not say", () => {
  const page = rendered("/lens/samenwerking/");
  expect(page.indexOf('id="voor-je-werkblad"')).toBeGreaterThan(page.indexOf("Wat een goed beeld laat zien"));
  expect(page).toContain('<td data-column="Zegt niet">Wat niet gemeld is.</td>');
  expect(page).toContain("<li>Politie: cijfers</li>");
});

test("a theme for the council shows its questions under each role, with moment and source", () => {
  const page = rendered("/raadsleden/thema-samenwerking/");
  const [, ...roles] = page.split(/<h3 id="vragen-/);
  expect(roles).toHaveLength(3);
  for (const role of roles) expect(role.match(/<li id="raadsvraag-/g)).toHaveLength(2);
  expect(page).toContain("Vaststelling van het veiligheidsplan. Bron: Handleiding.");
});

test("the matrix leads from a theme and a role to its questions", () => {
  const page = rendered("/raadsleden/vragen-per-thema/");
  for (const role of ["kaders-stellen", "controleren", "volksvertegenwoordigen"])
    expect(page).toContain(`href="/raadsleden/thema-samenwerking/#vragen-${role}"`);
  expect(page).toContain("2 vragen");
});

test("a check question keeps its answer behind a disclosure, and says of every answer why", () => {
  const page = rendered("/zelfscan/eenheid-1/");
  expect(page.match(/<summary>Bekijk het antwoord<\/summary>/g)).toHaveLength(3);
  expect(page).toContain("<strong>a is niet juist.</strong><span>Dat weet niemand.</span>");
  expect(page).toContain("<strong>b is juist.</strong><span>Dat klopt.</span>");
});

test("a part with a navigation of its own lists its pages on each of them, and marks the current", () => {
  const page = rendered("/modelprotocol/stap-1/");
  const nav = /<nav class="part-nav".*?<\/nav>/.exec(page)?.[0] ?? "";
  expect(nav).toContain('<a href="/modelprotocol/stap-1/" aria-current="page">Eerst ontvangen</a>');
  expect(nav).toContain('href="/modelprotocol/feed.xml"');
  expect(page).toContain('<link rel="alternate" type="application/atom+xml" title="Modelprotocol ondermijning"');
  expect(rendered("/privacy/")).not.toContain("part-nav");
});

test("the overview of examples filters by what is on each example, and leads to the groups", () => {
  const page = rendered("/inspiratievoorbeelden/");
  expect(page).toContain('data-grootte="tot-20000 landelijk" data-aanpak="dashboard" data-soort="voorbeeld"');
  expect(page).toContain('<option value="dashboard">Dashboard (2)</option>');
  expect(page).toContain('<form class="example-filters" id="voorbeeldfilters"');
  expect(page).toContain('<a href="/inspiratievoorbeelden/per-kenmerk/">');
});
