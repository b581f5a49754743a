import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";

/** Loads `_data/*.ts`: each exports a function whose result becomes global data under the name of the file. */
export default function dataFiles(config: EleventyConfig): void {
  config.addDataExtension("ts", {
    read: false,
    async parser(path) {
      const module = (await import(pathToFileURL(resolve(path)).href)) as { default: () => unknown };
      return module.default();
    },
  });
}
