import type { Site } from "./site.ts";

/**
 * The address of a style sheet, script, image or font, with the hash of its content in it. Throws when there is no file
 * of that name: the page would load nothing and nobody would see why.
 */
export function assetUrl(site: Pick<Site, "assetsByName">, name: string): string {
  const asset = site.assetsByName[name];
  if (asset === undefined)
    throw new Error(`There is no ${name} to load. Add it to scripts/assets/asset-files.ts, or mend the name.`);
  return asset.url;
}
