import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedPage } from "./pages.ts";
import { plainMarkdown } from "./plain-markdown.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The folders of the three sites that hold the same pages. */
export interface Sites {
  readonly real: string;
  readonly reference: string;
  readonly hugo: string;
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Front matter of other generators: what their one layout shows. */
function plainFile(page: GeneratedPage): string {
  const front = [`title: ${JSON.stringify(page.title)}`, `description: ${JSON.stringify(`Over ${page.title}.`)}`];
  return `---\n${front.join("\n")}\n---\n\n${plainMarkdown(page.body)}`;
}

/** Writes a complete dossier root (the real one plus the pages) and the same pages for the reference and for Hugo. */
export function writeSites(folder: string, realRoot: string, pages: readonly GeneratedPage[]): Sites {
  const sites = { real: join(folder, "real"), reference: join(folder, "reference"), hugo: join(folder, "hugo") };
  cpSync(join(realRoot, "content"), join(sites.real, "content"), { recursive: true });
  cpSync(join(realRoot, "_data/bron"), join(sites.real, "_data/bron"), { recursive: true });
  cpSync(join(here, "reference"), sites.reference, { recursive: true });
  cpSync(join(here, "hugo"), sites.hugo, { recursive: true });
  writeText(join(sites.reference, "content/content.json"), '{ "layout": "page.11ty.js" }\n');
  for (const page of pages) {
    const source = `---\n${page.frontMatter.join("\n")}\n---\n\n${page.body}`;
    writeText(join(sites.real, "content", page.path), source);
    const plain = plainFile(page);
    writeText(join(sites.reference, "content", page.path), plain);
    writeText(join(sites.hugo, "content", page.path), plain);
  }
  return sites;
}
