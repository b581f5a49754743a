// Plain JavaScript, so that an old Node gets a message instead of a syntax error. Everything else is in scripts/eleventy/.
import "./scripts/require-node.mjs";

// Imported dynamically: `eleventy --serve` crashes on a static import of TypeScript from its configuration.
const { default: configure } = await import("./scripts/eleventy/site.ts");

export default configure;
export const config = { dir: { input: "content", includes: "../_includes", data: "../_data" } };
