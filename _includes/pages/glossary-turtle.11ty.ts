import type { SingleTemplate } from "../../scripts/eleventy/template.ts";
import { glossary } from "../../scripts/opendata/glossary.ts";
import { turtle } from "../../scripts/opendata/rdf.ts";

const page: SingleTemplate = { url: "/gegevens/begrippen.ttl", render: (site) => turtle(glossary(site)) };
export default page;
