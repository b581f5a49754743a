import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { projectRoot } from "../../../scripts/site-options.ts";

/** Folder with the shapes of a standard in the shared material, or null where that is absent. */
export function normFolder(name: string): string | null {
  const folder = join(projectRoot, "..", "shared", "normen", name);
  return existsSync(folder) ? folder : null;
}

/** Turtle text as a set of statements. Throws when it is no Turtle. */
export function storeOf(...texts: readonly string[]): Store {
  return new Store(texts.flatMap((text) => new Parser().parse(text)));
}

/** Imports are vocabularies on the web, which a test does not fetch; SPARQL is more than the validator can run. */
const SKIPPED = new Set(["http://www.w3.org/2002/07/owl#imports", "http://www.w3.org/ns/shacl#sparql"]);

/** All shapes of a folder together, without imports and without rules in SPARQL: a test checks those itself. */
export function shapesOf(folder: string): Store {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ttl"));
  const shapes = storeOf(...files.map((file) => readFileSync(join(folder, file), "utf8")));
  return new Store(shapes.getQuads(null, null, null, null).filter(({ predicate }) => !SKIPPED.has(predicate.value)));
}

/** What a validation found, as `severity path of node: message`. */
export async function shaclResults(shapes: Store, data: Store): Promise<string[]> {
  const report = await new Validator(shapes).validate(data);
  return report.results.map((result) => {
    const severity = (result.severity?.value ?? "").replace(/^.*#/, "");
    const path = result.path?.value ?? "";
    const message = result.message.map((text) => text.value).join("; ");
    return `${severity} ${path} of ${result.focusNode?.value ?? ""}: ${message}`;
  });
}
