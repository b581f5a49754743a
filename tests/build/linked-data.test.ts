import jsonld from "jsonld";
import { Parser, Writer, type Quad } from "n3";
import { describe, expect, test } from "vitest";
import { normFolder, shaclResults, shapesOf, storeOf } from "./support/shacl.ts";
import { siteFile } from "./support/site-files.ts";

const DCAT = "http://www.w3.org/ns/dcat#";
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const catalogue = (): string => siteFile("gegevens/catalogus.ttl");
const glossary = (): string => siteFile("gegevens/begrippen.ttl");
const violations = (results: readonly string[]): string[] => results.filter((line) => !/^(Warning|Info) /.test(line));

/** The statements of a text, one a line, in a fixed order. There are no blank nodes, so names are the same everywhere. */
function lines(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: "N-Quads" });
  return [
    ...new Set(quads.map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object, quad.graph))),
  ].toSorted();
}

describe.each(["catalogus", "begrippen"])("%s", (name) => {
  test("says the same in Turtle and in JSON-LD", async () => {
    const turtle = lines(new Parser().parse(siteFile(`gegevens/${name}.ttl`)));
    const document = JSON.parse(siteFile(`gegevens/${name}.jsonld`)) as object;
    const nquads = await jsonld.toRDF(document, { format: "application/n-quads" });
    expect(turtle.length).toBeGreaterThan(500);
    expect(lines(new Parser({ format: "N-Quads" }).parse(String(nquads)))).toEqual(turtle);
  });
});

describe("the catalogue", () => {
  const folder = normFolder("dcat-ap-nl");
  const skip = folder === null;
  if (skip)
    console.warn("Skipped: the shapes of DCAT-AP-NL are in ../shared/normen/dcat-ap-nl/, which is absent here.");

  test.skipIf(skip)("has no violation of DCAT-AP-NL 3.0", { timeout: 120_000 }, async () => {
    const results = await shaclResults(shapesOf(folder ?? ""), storeOf(catalogue()));
    expect(violations(results)).toEqual([]);
    // The one recommendation that is not followed: there is no service, only files.
    expect([...new Set(results.map((line) => line.split(" ")[1]))]).toEqual([`${DCAT}accessService`]);
  });

  test.skipIf(skip)(
    "would be refused without publisher, licence, theme or contact point",
    { timeout: 120_000 },
    async () => {
      for (const property of ["dct:publisher", "dct:license", "dcat:theme", "dcat:contactPoint"]) {
        const broken = catalogue().replaceAll(
          new RegExp(`^ +${property} [^\\n]*?([;.])\\n`, "gm"),
          (_line, end: string) => (end === "." ? "    .\n" : ""),
        );
        expect(broken.length).toBeLessThan(catalogue().length);
        const results = violations(await shaclResults(shapesOf(folder ?? ""), storeOf(broken)));
        expect([property, results.length > 0]).toEqual([property, true]);
      }
    },
  );

  test("holds every table as a dataset with two files", () => {
    const store = storeOf(catalogue());
    const datasets = store.getSubjects(null, `${DCAT}Dataset`, null);
    expect(datasets.length).toBeGreaterThan(40);
    expect(datasets.filter((dataset) => store.getObjects(dataset, `${DCAT}distribution`, null).length !== 2)).toEqual(
      [],
    );
  });

  test("invents no address: its contact point is the page of the site itself", () => {
    const contact = storeOf(catalogue()).getObjects(null, "http://www.w3.org/2006/vcard/ns#hasURL", null);
    expect(contact.map(({ value }) => new URL(value).pathname)).toEqual(["/over/contact/"]);
    expect(catalogue()).not.toContain("hasEmail");
  });
});

describe("the glossary", () => {
  const folder = normFolder("nl-sbb");
  if (folder === null)
    console.warn("Skipped: the shapes of NL-SBB are in ../shared/normen/nl-sbb/, which is absent here.");

  test.skipIf(folder === null)("has no violation of the Dutch standard for concepts", { timeout: 60_000 }, async () => {
    expect(await shaclResults(shapesOf(folder ?? ""), storeOf(glossary()))).toEqual([]);
  });

  test.skipIf(folder === null)(
    "would be refused with a concept without a definition",
    { timeout: 60_000 },
    async () => {
      const broken = glossary().replace(/^ +skos:definition [^\n]*\n/m, "");
      expect(broken).not.toBe(glossary());
      expect(violations(await shaclResults(shapesOf(folder ?? ""), storeOf(broken)))).toHaveLength(1);
    },
  );

  test("keeps the rules that the standard writes in SPARQL: unique names and codes, labels apart, nothing orphaned", () => {
    const store = storeOf(glossary());
    const concepts = store.getSubjects("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", `${SKOS}Concept`, null);
    expect(concepts.length).toBeGreaterThan(50);
    const values = (property: string): string[] =>
      store.getObjects(null, SKOS + property, null).map(({ value }) => value);
    for (const property of ["prefLabel", "notation"]) {
      const all = store.getQuads(null, SKOS + property, null, null).map(({ object }) => object.value);
      expect([property, all.length, new Set(all).size]).toEqual([property, concepts.length, concepts.length]);
    }
    expect(values("definition").length).toBeGreaterThan(50);
    for (const concept of concepts) {
      const labels = ["prefLabel", "altLabel", "hiddenLabel"].flatMap((property) =>
        store.getObjects(concept, SKOS + property, null).map(({ value }) => value),
      );
      expect([concept.value, new Set(labels).size]).toEqual([concept.value, labels.length]);
      expect(store.getObjects(concept, `${SKOS}topConceptOf`, null)).toHaveLength(1);
      for (const other of store.getObjects(concept, `${SKOS}related`, null))
        expect(store.getObjects(other, `${SKOS}related`, null).map(({ value }) => value)).toContain(concept.value);
    }
  });
});
