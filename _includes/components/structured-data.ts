import { trusted, type Html } from "#lib/html.ts";

/** JSON-LD for search engines. A data block, not a script: browsers do not run it and the CSP does not apply to it. */
export function structuredData(data: object): Html {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return trusted(`<script type="application/ld+json">${json}</script>\n`); // JSON with every < escaped
}
