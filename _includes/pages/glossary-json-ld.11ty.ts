import type { SingleTemplate } from "../../scripts/eleventy/template.ts";
import { glossary } from "../../scripts/opendata/glossary.ts";
import { jsonLd } from "../../scripts/opendata/rdf.ts";

const page: SingleTemplate = { url: "/gegevens/begrippen.jsonld", render: (site) => jsonLd(glossary(site)) };
export default page;
