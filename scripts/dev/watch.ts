import { join } from "node:path";
import { watch, type FSWatcher } from "chokidar";

/** Code changes start a new builder; other changes only ask for a build. */
export type ChangeKind = "code" | "content";

/** Calls back for every changed file below the project and the content root. */
export function watchFiles(projectRoot: string, contentRoot: string, onChange: (kind: ChangeKind) => void): FSWatcher {
  const code = [join(projectRoot, "scripts"), join(projectRoot, "_includes"), join(projectRoot, ".eleventy.js")];
  const content = [join(contentRoot, "content"), join(contentRoot, "_data"), join(projectRoot, "assets")];
  const watcher = watch([...code, ...content], { ignoreInitial: true });
  watcher.on("all", (_event, path) => {
    const isCode = code.some((folder) => path.startsWith(folder)) || (path.includes("_data") && path.endsWith(".ts"));
    onChange(isCode ? "code" : "content");
  });
  return watcher;
}
