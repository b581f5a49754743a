import type { EleventyConfig } from "@11ty/eleventy";
import dataFiles from "./data-files.ts";
import templates from "./templates.ts";

/** The Eleventy configuration: a list of plugins. Markdown does not pass through Eleventy's own engines. */
export default function configure(config: EleventyConfig): void {
  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addPlugin(dataFiles);
  config.addPlugin(templates);
}
