import { SIGNAL_GUIDE_URL, type ToolPage } from "#dossier/tools/tool-pages.ts";
import type { Site } from "#dossier/site.ts";
import type { Html } from "#lib/html.ts";
import { base } from "./base.ts";
import { toolJsonLd } from "./tool.ts";

/** A page beside the signal guide: its drawing, its outcomes. `styles` come after the sheet of all tools. */
export function besideSignalGuide(site: Site, page: ToolPage, main: Html, styles: readonly string[] = []): Html {
  return base({
    site,
    url: page.url,
    title: page.title,
    label: page.label,
    description: page.description,
    trail: [
      { url: "/", label: "Home" },
      { url: "/modelprotocol/", label: "Modelprotocol ondermijning" },
      { url: SIGNAL_GUIDE_URL, label: site.data.tools.signalGuide?.value.menutitel ?? "Signaalwijzer" },
    ],
    filters: { onderdeel: ["Modelprotocol ondermijning"] },
    styles: ["hulpmiddelen", ...styles],
    jsonLd: [toolJsonLd(page, site, "WebPage")],
    main,
  });
}
