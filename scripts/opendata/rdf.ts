import { DataFactory as RDF, Writer, type Quad_Object } from "n3";

/** Prefixes in which Turtle and JSON-LD are written. */
export const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A value of a property: a thing, or a text with its language or type. Dates are xsd:date. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: "nl" }
  | { readonly text: string; readonly type: `xsd:${string}` };

/** A thing that is described: its address, its classes, and its properties in the order in which they are written. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: ReadonlyArray<readonly [name: string, value: Value]>;
}

export const iri = (value: string): Value => ({ iri: value });
export const nl = (text: string): Value => ({ text, language: "nl" });
export const plain = (text: string): Value => ({ text });
export const date = (text: string): Value => ({ text, type: "xsd:date" });

/** `dcat:Dataset` → its full address. An unknown prefix is a mistake in this code. */
function expand(name: string): string {
  const [prefix = "", local = ""] = name.split(":");
  const namespace = (PREFIXES as Readonly<Record<string, string>>)[prefix];
  if (namespace === undefined) throw new Error(`Unknown prefix in ${name}.`);
  return namespace + local;
}

function objectOf(value: Value): Quad_Object {
  if ("iri" in value) return RDF.namedNode(value.iri);
  if ("type" in value) return RDF.literal(value.text, RDF.namedNode(expand(value.type)));
  return RDF.literal(value.text, value.language);
}

/** Writes resources as Turtle. There are no blank nodes and no chance, so the same input gives the same bytes. */
export function turtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  for (const { iri: subject, types, properties } of resources) {
    for (const type of types)
      writer.addQuad(RDF.quad(RDF.namedNode(subject), RDF.namedNode(expand("rdf:type")), RDF.namedNode(expand(type))));
    for (const [name, value] of properties)
      writer.addQuad(RDF.quad(RDF.namedNode(subject), RDF.namedNode(expand(name)), objectOf(value)));
  }
  let text = "";
  writer.end((error, result: string) => {
    if (error !== null && error !== undefined) throw error;
    text = result;
  });
  return text;
}

function jsonValue(value: Value): object | string {
  if ("iri" in value) return { "@id": value.iri };
  if ("type" in value) return { "@value": value.text, "@type": value.type };
  return value.language === undefined ? value.text : { "@value": value.text, "@language": value.language };
}

/** Writes the same resources as JSON-LD. */
export function jsonLd(resources: readonly Resource[]): string {
  const graph = resources.map(({ iri: id, types, properties }) => {
    const values = new Map<string, Array<object | string>>();
    for (const [name, value] of properties) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [jsonValue(value)]);
      else known.push(jsonValue(value));
    }
    return { "@id": id, "@type": types, ...Object.fromEntries(values) };
  });
  return `${JSON.stringify({ "@context": PREFIXES, "@graph": graph }, null, 1)}\n`;
}
