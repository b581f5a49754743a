import type { EleventyConfig } from "@11ty/eleventy";
import { checkedSite } from "./checked-site.ts";
import cliRun from "./cli-run.ts";
import dataFiles from "./data-files.ts";
import templates from "./templates.ts";

/** The Eleventy configuration: a list of plugins. Markdown does not pass through Eleventy's own engines. */
export default async function configure(config: EleventyConfig): Promise<void> {
  await checkedSite();
  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addPlugin(dataFiles);
  config.addPlugin(templates);
  config.addPlugin(cliRun);
}
