import { currentSite, refreshSite } from "../dossier/current-site.ts";
import { formatProblem } from "../lib/problem.ts";
import { runEleventy } from "../build/run-eleventy.ts";
import { writeAssets } from "../build/write-assets.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import type { BuilderReply, BuilderRequest } from "./messages.ts";

// A process of its own, so that changed code is loaded by starting it again while the server keeps serving.
const outDir = process.argv[2] ?? "";
const reply = (message: BuilderReply): void => void process.send?.(message);

async function build(): Promise<void> {
  const start = performance.now();
  const { site, pagesToWrite } = await refreshSite(true);
  if (site.problems.length > 0) return reply({ type: "problems", lines: site.problems.map(formatProblem) });
  await runEleventy(outDir);
  writeAssets(site, outDir);
  reply({ type: "built", pages: site.pages.length, written: pagesToWrite.length, ms: performance.now() - start });
}

process.on("message", (request: BuilderRequest) => {
  const work =
    request.type === "build"
      ? build()
      : currentSite()
          .then(({ site }) => buildSearchIndex(outDir, site))
          .then((pages) => reply({ type: "indexed", pages }));
  work.catch((error: unknown) =>
    reply({ type: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
reply({ type: "ready" });
