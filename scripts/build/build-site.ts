import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { refreshSite } from "../dossier/current-site.ts";
import { formatProblem } from "../lib/problem.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { dossierOptions, projectRoot } from "../site-options.ts";
import { nextFolder } from "./next-folder.ts";
import { PageFiles } from "./page-files.ts";
import { runEleventy } from "./run-eleventy.ts";
import { restoreInterrupted, swapFolder } from "./swap-folder.ts";
import { verifyOutput } from "./verify-output.ts";
import { writeAssets } from "./write-assets.ts";

/** How long the stages of a build took, in milliseconds, and what it made. */
export interface BuildResult {
  readonly pages: number;
  readonly stages: Readonly<Record<"check" | "render" | "verify" | "index", number>>;
}

/** The content has problems; nothing was built. Each line is a formatted problem. */
export class ContentProblems extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(`${lines.length} problemen in de inhoud`);
    this.lines = lines;
  }
}

export interface BuildOptions {
  /** Folder that gets the site; its previous content stays until the new site is complete. */
  readonly outDir: string;
  /** Leave out the search index (benchmarks measure it apart). */
  readonly skipIndex?: boolean;
}

/**
 * Checks, renders, verifies and indexes the site beside the live folder, then swaps it in. Throws `ContentProblems` when
 * the content is not in order, and an ordinary error when anything else fails; the live folder is untouched in both cases.
 */
export async function buildSite({ outDir, skipIndex = false }: BuildOptions): Promise<BuildResult> {
  // Eleventy changes the working folder, so a relative path must be resolved before.
  const live = resolve(outDir);
  const next = nextFolder(live, [projectRoot, resolve(dossierOptions().root)]);
  restoreInterrupted(live);
  const stages = { check: 0, render: 0, verify: 0, index: 0 };
  const timed = async <T>(stage: keyof typeof stages, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    stages[stage] = performance.now() - start;
    return result;
  };
  const pageFiles = new PageFiles(next);
  try {
    const handle = await timed("check", () => refreshSite());
    const { site } = handle;
    if (site.problems.length > 0) throw new ContentProblems(site.problems.map(formatProblem));
    const { verified, problems } = await timed("render", async () => {
      handle.pageFiles = pageFiles;
      await runEleventy(next);
      writeAssets(site, next);
      return pageFiles.finish();
    });
    const wrong = await timed("verify", () => [...problems, ...verifyOutput(next, verified)]);
    if (wrong.length > 0) throw new Error(`The built site breaks its own rules:\n${wrong.join("\n")}`);
    if (!skipIndex) {
      const indexed = await timed("index", () => buildSearchIndex(next, site));
      if (indexed < site.pages.length)
        throw new Error(`The search index holds ${indexed} pages of ${site.pages.length}.`);
    }
    swapFolder(next, live);
    return { pages: site.pages.length, stages };
  } finally {
    await pageFiles.close();
    rmSync(next, { recursive: true, force: true });
  }
}
