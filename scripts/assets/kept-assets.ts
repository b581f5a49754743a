import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../content/walk.ts";
import type { Asset } from "./build-assets.ts";

/** Below the project folder; `npm ci` clears it. */
const FOLDER = "node_modules/.cache/dossier-assets";
/** Everything that decides what styles and scripts become: their sources, the code that builds them, */
const FOLDERS = ["assets", "_includes", "scripts"];
/** the libraries, and what esbuild reads by itself: the names of imports and the settings of TypeScript. */
const FILES = ["package.json", "package-lock.json", "tsconfig.json"];

/** A name for all that the assets are made of: it changes when a byte of it does. */
export function assetsKey(root: string): string {
  const hash = createHash("sha256");
  const add = (name: string, file: string): void => {
    const bytes = readFileSync(file);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  };
  for (const folder of FOLDERS)
    for (const { path, absolute, kind } of walk(join(root, folder)))
      if (kind === "file") add(`${folder}/${path}`, absolute);
  for (const name of FILES) if (existsSync(join(root, name))) add(name, join(root, name));
  return hash.digest("hex");
}

type Stored = Record<string, { readonly url: string; readonly base64: string }>;

/** The assets that an earlier build made from the same; null when there are none that can be read. */
export function keptAssets(root: string, key: string): Record<string, Asset> | null {
  try {
    const stored = JSON.parse(readFileSync(join(root, FOLDER, `${key}.json`), "utf8")) as Stored;
    const assets = Object.entries(stored).map(([name, { url, base64 }]) => [
      name,
      { url, content: Buffer.from(base64, "base64") },
    ]);
    return Object.fromEntries(assets) as Record<string, Asset>;
  } catch {
    return null; // no earlier build, or one that was stopped: then they are made again
  }
}

/** Keeps assets for the next build, instead of older ones. A folder that cannot be written is no reason to stop. */
export function keepAssets(root: string, key: string, assets: Readonly<Record<string, Asset>>): void {
  const stored: Stored = Object.fromEntries(
    Object.entries(assets).map(([name, { url, content }]) => [name, { url, base64: content.toString("base64") }]),
  );
  const folder = join(root, FOLDER);
  const unfinished = join(folder, `${key}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith(".json")) rmSync(join(folder, name), { force: true });
    writeFileSync(unfinished, JSON.stringify(stored));
    renameSync(unfinished, join(folder, `${key}.json`)); // in one step, for another build that looks at this moment
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}
