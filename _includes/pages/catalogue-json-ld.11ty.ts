import type { SingleTemplate } from "../../scripts/eleventy/template.ts";
import { catalogue } from "../../scripts/opendata/catalogue.ts";
import { jsonLd } from "../../scripts/opendata/rdf.ts";

const page: SingleTemplate = { url: "/gegevens/catalogus.jsonld", render: (site) => jsonLd(catalogue(site)) };
export default page;
