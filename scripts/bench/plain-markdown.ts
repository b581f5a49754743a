import { urlOfContentFile } from "../lib/urls.ts";

/** Turns the directives and file links of a body into plain Markdown with the same words, for other generators. */
export function plainMarkdown(body: string): string {
  return body
    .replace(/:begrip\[([^\]]*)\]\{([^}]*)\}/g, (_, label: string, slug: string) => `[${label}](/begrippen/${slug}/)`)
    .replace(/:bron\[([^\]]*)\]/g, (_, id: string) => `[bron](#bron-${id})`)
    .replace(/:cijfer\[([^\]]*)\]/g, (_, id: string) => `[35%](/peiling-2020/#uitkomst-${id.toLowerCase()})`)
    .replace(/\]\(\/([^)#\s]+\.md)\)/g, (_, file: string) => `](${urlOfContentFile(file)})`)
    .replace(
      /^:::[a-z-]+\[([^\]]*)\]\n([^\n]*)\n:::$/gm,
      (_, title: string, text: string) => `> **${title}**\n>\n> ${text}`,
    );
}
