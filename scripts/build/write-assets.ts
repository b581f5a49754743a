import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Site } from "../dossier/site.ts";

/** Writes styles, scripts and the images and documents of the content into the output folder. */
export function writeAssets(site: Site, outDir: string): void {
  for (const asset of Object.values(site.assetsByName)) {
    const target = join(outDir, asset.url);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, asset.content);
  }
  for (const entry of site.assets) {
    const target = join(outDir, entry.path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(entry.absolute, target);
  }
}
