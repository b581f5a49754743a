import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { SiteHandle } from "../dossier/current-site.ts";
import { outputPathOfUrl } from "../lib/urls.ts";
import { listTemplates, singleTemplates } from "../../_includes/pages/index.ts";
import type { ListTemplate, SingleTemplate } from "./template.ts";

interface GlobalData {
  readonly dossier: SiteHandle;
}

interface ListData extends GlobalData {
  readonly item: { readonly value: unknown };
  readonly page: { readonly outputPath: string };
}

/** Pages that Eleventy knows of and has not written yet, by the path of their file. */
type Waiting = Map<string, { readonly handle: SiteHandle; render(): string }>;

/** Wraps an item in a class, so that Eleventy's data cascade passes it on instead of merging it. */
class Item {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

function addList(config: EleventyConfig, waiting: Waiting, name: string, template: ListTemplate<unknown>): void {
  config.addTemplate(`${name}.11ty.js`, {
    data: {
      // Pagination wants a plain array to start from; `before` replaces it with the real list.
      start: [0],
      pagination: {
        data: "start",
        size: 1,
        alias: "item",
        before: (_: unknown, { dossier }: GlobalData) =>
          dossier.isOnlyBodies && template.showsBodies !== true
            ? []
            : template.items(dossier.site, dossier).map((value) => new Item(value)),
      },
      permalink: (data: ListData) => outputPathOfUrl(template.url(data.item.value)),
      eleventyExcludeFromCollections: true,
    },
    render({ item, dossier, page }: ListData) {
      waiting.set(page.outputPath, {
        handle: dossier,
        render: () => String(template.render(item.value, dossier.site)),
      });
      return "";
    },
  });
}

/**
 * Renders a page when it is its turn to be written. Eleventy renders all pages before it writes the first, and keeps
 * their texts; a text that `pageFiles` takes is gone from memory when it is on the disk, and Eleventy writes nothing.
 */
function renderWhenWritten(config: EleventyConfig, waiting: Waiting): void {
  config.benchmarks.config.setIsVerbose(false); // it warns of slow transforms, and this one does all the work
  config.addTransform("page", async (content, outputPath) => {
    const page = waiting.get(outputPath);
    if (page === undefined) return content;
    waiting.delete(outputPath);
    const text = page.render();
    const { pageFiles } = page.handle;
    if (pageFiles === null) return text;
    await pageFiles.write({ path: resolve(outputPath), text });
    return undefined;
  });
}

/** A page that exists once, as a list of one, so that it too is left out of a build that need not write it. */
function asList(template: SingleTemplate): ListTemplate<null> {
  return { ...template, items: () => [null], url: () => template.url, render: (_, site) => template.render(site) };
}

/** Registers every template of `_includes/pages/`; a file there that is not registered is an error. */
export default function templates(config: EleventyConfig): void {
  const registered = new Set([...Object.keys(singleTemplates), ...Object.keys(listTemplates)]);
  const files = readdirSync(new URL("../../_includes/pages/", import.meta.url)).filter((file) =>
    file.endsWith(".11ty.ts"),
  );
  const forgotten = files.filter((file) => !registered.has(file.replace(".11ty.ts", "")));
  if (forgotten.length > 0) throw new Error(`Not registered in _includes/pages/index.ts: ${forgotten.join(", ")}`);
  const waiting: Waiting = new Map();
  for (const [name, template] of Object.entries(singleTemplates)) addList(config, waiting, name, asList(template));
  for (const [name, template] of Object.entries(listTemplates)) addList(config, waiting, name, template);
  renderWhenWritten(config, waiting);
}
