import { renderPage } from "#layouts/render-page.ts";
import type { Page } from "#dossier/page.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

/** Every page that an editor wrote. */
export default listTemplate<Page>({
  showsBodies: true,
  items: (_site, handle) => handle.pagesToWrite,
  url: (page) => page.url,
  render: renderPage,
});
