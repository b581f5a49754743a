import type { SingleTemplate } from "../../scripts/eleventy/template.ts";
import { catalogue } from "../../scripts/opendata/catalogue.ts";
import { turtle } from "../../scripts/opendata/rdf.ts";

const page: SingleTemplate = { url: "/gegevens/catalogus.ttl", render: (site) => turtle(catalogue(site)) };
export default page;
