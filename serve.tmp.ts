import { serveFolder } from "./tests/browser/support/static-server.ts";
import { writeFileSync } from "node:fs";
const s = await serveFolder(process.cwd() + "/_site"); writeFileSync("/tmp/origin", s.origin);
