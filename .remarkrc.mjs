// Read by the editor extension "remark" (see .vscode/extensions.json): front matter that does not fit its schema is
// underlined while typing. The real check is `npm run check:content`; `npm run fix` writes the schemas.
import { readFileSync } from "node:fs";
import remarkFrontmatter from "remark-frontmatter";
import rlFmSchema from "remark-lint-frontmatter-schema";

const globs = JSON.parse(readFileSync(new URL("./.vscode/schemas/globs.json", import.meta.url), "utf8"));

export default { plugins: [remarkFrontmatter, [rlFmSchema, { schemas: globs }]] };
