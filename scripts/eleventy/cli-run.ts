import type { EleventyConfig } from "@11ty/eleventy";
import { writeAssets } from "../build/write-assets.ts";
import { currentSite } from "../dossier/current-site.ts";
import { buildSearchIndex } from "../search/build-index.ts";

/** Eleventy run by hand writes only pages; this adds what `npm run build` adds itself: styles, scripts, images and index. */
export default function cliRun(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories, runMode, outputMode }) => {
    if (process.env["ELEVENTY_SOURCE"] !== "cli" || outputMode !== "fs") return;
    const { site } = await currentSite();
    writeAssets(site, directories.output);
    if (runMode === "build") await buildSearchIndex(directories.output, site);
  });
}
