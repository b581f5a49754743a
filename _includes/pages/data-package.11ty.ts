import type { SingleTemplate } from "../../scripts/eleventy/template.ts";
import { dataPackage } from "../../scripts/opendata/data-package.ts";

const page: SingleTemplate = { url: "/gegevens/datapackage.json", render: dataPackage };
export default page;
