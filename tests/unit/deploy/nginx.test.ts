import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { securityHeaders } from "#lib/security-headers.ts";

const source = readFileSync(new URL("../../../deploy/nginx.conf", import.meta.url), "utf8");
const config = source.replace(/^\s*#.*$/gm, "");

/** The server block that serves the site: everything from `listen 443` to the end of the file. */
const site = config.slice(config.indexOf("listen 443"));

/** `add_header Name "value" always;` as [name, value, always or nothing]. */
function headersOf(text: string): Array<readonly [name: string, value: string, always: string]> {
  return [...text.matchAll(/(?:^|[;{])\s*add_header\s+(\S+)\s+("[^"]*"|\S+?)(\s+always)?;/gm)].map(
    ([, name = "", value = "", always = ""]) => [name, value.replaceAll('"', ""), always.trim()],
  );
}

/** What the map says of an answer, by nginx's rule: the first pattern that matches, else the default. */
function cacheOf(answer: string): string {
  const map = /map "\$status \$uri" \$dossier_cache \{\n([\s\S]*?)\n\}/.exec(config)?.[1] ?? "";
  const rows = [...map.matchAll(/^\s*(default|"~[^"]+") "([^"]+)";/gm)].map(([, key = "", value = ""]) => [key, value]);
  const match = rows.find(([key = ""]) => key.startsWith('"~') && new RegExp(key.slice(2, -1)).test(answer));
  return (match ?? rows.find(([key]) => key === "default"))?.[1] ?? "";
}

describe("security headers", () => {
  test("production sends exactly the headers of the dev server", () => {
    const sent = headersOf(site).filter(([name]) => name !== "Cache-Control");
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
    expect(sent).toHaveLength(Object.keys(securityHeaders).length);
  });

  test("errors and redirects carry them too", () => {
    const headers = headersOf(site);
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.filter(([, , always]) => always !== "always")).toEqual([]);
  });

  test("no location has a header of its own, because it would lose all others", () => {
    const locations = [...site.matchAll(/location [^{]*\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map((match) => match[1] ?? "");
    expect(locations.length).toBeGreaterThan(3);
    expect(locations.flatMap(headersOf)).toEqual([]);
  });

  test("a line without always, or with another value, is seen", () => {
    expect(headersOf('add_header A "b";\n add_header C $d always;')).toEqual([
      ["A", "b", ""],
      ["C", "$d", "always"],
    ]);
  });
});

describe("cache", () => {
  const forever = "public, max-age=31536000, immutable";
  const short = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400";

  test.for([
    ["200 /assets/dossier.b30c657e28.css", forever],
    ["206 /assets/source-sans-3.7a19a7027e.woff2", forever],
    ["304 /assets/zoeken.9af764ebad.js", forever],
    ["200 /pagefind/fragment/nl_061254a.pf_fragment", forever],
    ["200 /pagefind/pagefind.nl_b7cd4dab63.pf_meta", forever],
    ["200 /pagefind/pagefind-entry.json", short],
    ["200 /pagefind/pagefind.js", short],
    ["200 /pagefind/wasm.nl.pagefind", short],
    ["200 /", short],
    ["200 /index.html", short],
    ["200 /gegevens/tevredenheid.csv", short],
    ["404 /assets/dossier.0000000000.css", short],
    ["404 /404.html", short],
    ["503 /assets/dossier.b30c657e28.css", "no-store"],
  ])("%s", ([answer = "", expected]) => {
    expect(cacheOf(answer)).toBe(expected);
  });

  test("the header takes its value from the map", () => {
    expect(headersOf(site)).toContainEqual(["Cache-Control", "$dossier_cache", "always"]);
  });
});

test("plain http leads to https, and a missing page to the 404 page with its own status", () => {
  expect(config.slice(0, config.indexOf("listen 443"))).toMatch(
    /listen 80;[\s\S]*return 301 https:\/\/[a-z.-]+\$request_uri;/,
  );
  expect(site).toMatch(/error_page 403 404 =404 \/404\.html;/);
});

test("only example names are in the file", () => {
  const names = [...source.matchAll(/\bserver_name ([^;]+);/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => name?.endsWith(".example") !== true)).toEqual([]);
});
