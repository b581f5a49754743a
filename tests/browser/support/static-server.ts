import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { securityHeaders } from "../../../scripts/lib/security-headers.ts";
import { IN_PIECES, writeInPieces } from "./in-pieces.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ttl": "text/turtle; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** A running server; `close` frees the port. */
export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

function fileOf(folder: string, url: string): string | null {
  const path = normalize(decodeURIComponent(url.split("?")[0] ?? "/"));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Serves a built site as production does: same headers, 404 page with status 404. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    const target = file ?? join(folder, "404.html");
    response.writeHead(file === null ? 404 : 200, {
      ...securityHeaders,
      "Content-Type": TYPES[extname(target)] ?? "application/octet-stream",
    });
    if (request.headers[IN_PIECES] !== undefined && target.endsWith(".html"))
      void writeInPieces(response, readFileSync(target, "utf8"));
    else response.end(readFileSync(target));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
