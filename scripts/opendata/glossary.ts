import type { PageOf } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { iri, nl, plain, type Resource } from "./rdf.ts";

type Term = PageOf<"term">;

/** Words of a term that are not its name or one another, whatever their capitals: SKOS keeps its labels apart. */
function otherWords(words: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(taken.map((word) => word.toLowerCase()));
  return words.filter((word) => {
    const key = word.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const slugOf = (term: Term): string => term.path.replace(/^.*\/|\.md$/g, "");

/** Related terms in both directions: `skos:related` is symmetric, an editor writes it on one side. */
function relations(terms: readonly Term[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(terms.map(slugOf));
  const related = new Map<string, Set<string>>([...known].map((slug) => [slug, new Set<string>()]));
  for (const term of terms) {
    for (const other of term.data.verwant.filter((slug) => known.has(slug) && slug !== slugOf(term))) {
      related.get(slugOf(term))?.add(other);
      related.get(other)?.add(slugOf(term));
    }
  }
  return related;
}

/** The glossary as SKOS, after the Dutch standard for describing concepts (NL-SBB), for Turtle and JSON-LD. */
export function glossary(site: Site): Resource[] {
  const scheme = `${site.siteUrl}/gegevens/begrippen.ttl#begrippen`;
  const terms = site.terms;
  const urls = new Map(terms.map((term) => [slugOf(term), `${site.siteUrl}${term.url}#begrip`]));
  const related = relations(terms);
  const sources = new Map(
    terms
      .flatMap((term) => term.data.bronnen)
      .flatMap((id) => {
        const source = site.data.sources.get(id);
        return source === undefined ? [] : [[id, source] as const];
      }),
  );
  const sourceIri = (id: string): string => `${site.siteUrl}/gegevens/begrippen.ttl#bron-${id}`;
  const concepts = terms.map((term): Resource => {
    const { synoniemen, afkortingen, zoektermen = [], definitie, bronnen } = term.data;
    const other = otherWords([...synoniemen, ...afkortingen], [term.title]);
    const hidden = otherWords(zoektermen, [term.title, ...other]);
    return {
      iri: urls.get(slugOf(term)) ?? "",
      types: ["skos:Concept"],
      properties: [
        ["skos:prefLabel", nl(term.title)],
        ...other.map((word) => ["skos:altLabel", nl(word)] as const),
        ...hidden.map((word) => ["skos:hiddenLabel", nl(word)] as const),
        ["skos:definition", nl(definitie)],
        ["skos:notation", plain(slugOf(term))],
        ["skos:inScheme", iri(scheme)],
        ["skos:topConceptOf", iri(scheme)],
        ...[...(related.get(slugOf(term)) ?? [])]
          .toSorted()
          .map((slug) => ["skos:related", iri(urls.get(slug) ?? "")] as const),
        ...bronnen.filter((id) => sources.has(id)).map((id) => ["dct:source", iri(sourceIri(id))] as const),
        ["foaf:page", iri(site.siteUrl + term.url)],
      ],
    };
  });
  return [
    {
      iri: scheme,
      types: ["skos:ConceptScheme"],
      properties: [
        ["dct:title", nl(`${site.data.settings.naam}: begrippen`)],
        ...terms.map((term) => ["skos:hasTopConcept", iri(urls.get(slugOf(term)) ?? "")] as const),
      ],
    },
    ...concepts,
    ...[...sources].map(([id, { titel, uitgever, url }]): Resource => ({
      iri: sourceIri(id),
      types: ["foaf:Document"],
      properties: [
        ["dct:title", nl(titel)],
        ["dct:bibliographicCitation", plain(`${uitgever}: ${titel}`)],
        ...(url === null ? [] : [["foaf:page", iri(url)] as const]),
      ],
    })),
  ];
}
