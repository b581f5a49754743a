import { readdirSync } from "node:fs";
import type { EleventyConfig } from "@11ty/eleventy";
import type { SiteHandle } from "../dossier/current-site.ts";
import { flat } from "../lib/flat.ts";
import { outputPathOfUrl } from "../lib/urls.ts";
import { listTemplates, singleTemplates } from "../../_includes/pages/index.ts";
import type { ListTemplate, SingleTemplate } from "./template.ts";

interface GlobalData {
  readonly dossier: SiteHandle;
}

interface ListData extends GlobalData {
  readonly item: { readonly value: unknown };
}

/** Wraps an item in a class, so that Eleventy's data cascade passes it on instead of merging it. */
class Item {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

function addList(config: EleventyConfig, name: string, template: ListTemplate<unknown>): void {
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
    render: (data: ListData) => String(template.render(data.item.value, data.dossier.site)),
  });
}

/** A page that exists once, as a list of one, so that it too is left out of a build that need not write it. */
function asList(template: SingleTemplate): ListTemplate<null> {
  return { ...template, items: () => [null], url: () => template.url, render: (_, site) => template.render(site) };
}

/** Pages of a list are many, and their text stands in memory until all are written: one flat text takes the least. */
function flattened(template: ListTemplate<unknown>): ListTemplate<unknown> {
  return { ...template, render: (item, site) => flat(String(template.render(item, site))) };
}

/** Registers every template of `_includes/pages/`; a file there that is not registered is an error. */
export default function templates(config: EleventyConfig): void {
  const registered = new Set([...Object.keys(singleTemplates), ...Object.keys(listTemplates)]);
  const files = readdirSync(new URL("../../_includes/pages/", import.meta.url)).filter((file) =>
    file.endsWith(".11ty.ts"),
  );
  const forgotten = files.filter((file) => !registered.has(file.replace(".11ty.ts", "")));
  if (forgotten.length > 0) throw new Error(`Not registered in _includes/pages/index.ts: ${forgotten.join(", ")}`);
  for (const [name, template] of Object.entries(singleTemplates)) addList(config, name, asList(template));
  for (const [name, template] of Object.entries(listTemplates)) addList(config, name, flattened(template));
}
