import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { browserslistToTargets, bundle } from "lightningcss";

/** A file that pages load. Its name carries a hash of its content, so that it can be cached for ever. */
export interface Asset {
  readonly url: string;
  readonly content: Buffer;
}

/** Style sheets and scripts by the name that layouts use. A script is loaded only by the page that needs it. */
const STYLES = { dossier: "assets/css/dossier.css" } as const;
const SCRIPTS = { zoeken: "assets/js/zoeken.ts" } as const;
const STATIC = { icon: "assets/images/icon.svg" } as const;

const TARGETS = browserslistToTargets(["chrome 111", "edge 111", "firefox 115", "safari 16.4"]);

function hashed(folder: string, name: string, extension: string, content: Buffer): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { url: `/${folder}/${name}.${hash}.${extension}`, content };
}

/** Bundles and minifies styles and scripts. `root` is the project folder. Throws when a file does not compile. */
export async function buildAssets(root: string): Promise<Record<string, Asset>> {
  const assets: Record<string, Asset> = {};
  for (const [name, path] of Object.entries(STYLES)) {
    const { code } = bundle({ filename: join(root, path), minify: true, targets: TARGETS });
    assets[`${name}.css`] = hashed("assets", name, "css", Buffer.from(code));
  }
  for (const [name, path] of Object.entries(SCRIPTS)) {
    if (!existsSync(join(root, path))) continue;
    const result = await build({
      entryPoints: [join(root, path)],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
      external: ["/pagefind/*"],
      legalComments: "none",
      charset: "utf8",
    });
    assets[`${name}.js`] = hashed("assets", name, "js", Buffer.from(result.outputFiles[0]?.contents ?? []));
  }
  for (const [name, path] of Object.entries(STATIC))
    assets[`${name}.svg`] = hashed("assets", name, "svg", readFileSync(join(root, path)));
  return assets;
}
