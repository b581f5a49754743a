/** A check that reads the project without running the site. `command` is a program from node_modules/.bin. */
export interface StaticCheck {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** All static checks, quick ones first. */
export const staticChecks: readonly StaticCheck[] = [
  { name: "types", command: "tsc", args: ["--noEmit"] },
  { name: "lint", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "format", command: "prettier", args: ["--check", "--log-level", "warn", "."] },
  { name: "styles", command: "stylelint", args: ["assets/css/**/*.css"] },
  { name: "markdown", command: "markdownlint-cli2", args: [] },
  {
    name: "spelling",
    command: "cspell",
    args: ["--no-progress", "--quiet", "--dot", "content/**/*.md", "CONTRIBUTING.md", "_data/bron/**/*.yaml"],
  },
  { name: "editor schemas", command: "node", args: ["scripts/write-json-schemas.ts", "--check"] },
  { name: "content", command: "node", args: ["scripts/check-content.ts"] },
];
