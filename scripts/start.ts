import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { BuildLoop } from "./dev/build-loop.ts";
import type { BuilderReply } from "./dev/messages.ts";
import { watchFiles } from "./dev/watch.ts";
import { securityHeaders } from "./lib/security-headers.ts";
import { dossierOptions, projectRoot } from "./site-options.ts";

process.chdir(projectRoot);
const port = Number(process.env["PORT"] ?? 8080);
const outDir = join(projectRoot, ".build", `dev-${process.pid}`);
mkdirSync(outDir, { recursive: true });

let isServing = false;
const server = EleventyDevServer.getServer("dossier", relative(projectRoot, outDir), {
  port,
  domDiff: false,
  portReassignmentRetryCount: 20,
  messageOnStart: ({ localhostUrl }) => `Het dossier staat op ${localhostUrl} (stop met Ctrl+C).`,
  headers: { ...securityHeaders, "Cache-Control": "no-store" },
  logger: { info: (message) => console.log(message), log: () => {}, error: (message) => console.error(message) },
});

function serve(): void {
  isServing = true;
  server.serve(port);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2).replace(".", ",")} s`;

async function handle(reply: BuilderReply): Promise<void> {
  if (reply.type === "built") {
    console.log(`${reply.pages} pagina's, ${reply.written} geschreven in ${seconds(reply.ms)}.`);
    if (isServing) await server.reload({});
    else serve();
  } else if (reply.type === "problems") {
    for (const line of reply.lines) console.error(line);
    const after = isServing ? "De vorige versie blijft staan" : "De site start zodra alles klopt";
    console.error(`${reply.lines.length} problemen gevonden. ${after}; verbeter de bestanden en sla op.`);
  } else if (reply.type === "failed") console.error(reply.message);
}

console.log("Inhoud controleren en site bouwen …");
const loop = new BuildLoop(outDir, (reply) => void handle(reply));
const watcher = watchFiles(projectRoot, dossierOptions().root, (kind) => loop.changed(kind));

function stop(): void {
  loop.stop();
  void watcher.close();
  rmSync(outDir, { recursive: true, force: true });
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
