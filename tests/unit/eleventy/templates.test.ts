import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { expect, test } from "vitest";
import { SiteHandle } from "#dossier/current-site.ts";
import { PageFiles } from "../../../scripts/build/page-files.ts";
import configure from "../../../scripts/eleventy/site.ts";
import { smallSite } from "../../fixtures/small-site.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

interface Template {
  render(data: object): unknown;
}
type Transform = (content: string, outputPath: string) => Promise<string | undefined>;

interface Recorded {
  readonly templates: string[];
  readonly formats: string[];
  readonly byName: Map<string, Template>;
  readonly transforms: Transform[];
}

async function configured(): Promise<Recorded> {
  const recorded: Recorded = { templates: [], formats: [], byName: new Map(), transforms: [] };
  const config: Omit<EleventyConfig, "addPassthroughCopy" | "ignores"> = {
    addTemplate(path, template) {
      recorded.templates.push(path);
      recorded.byName.set(path, template);
    },
    addTransform: (_, transform) => void recorded.transforms.push(transform),
    benchmarks: { config: { setIsVerbose: () => {} } },
    addDataExtension: () => {},
    addPlugin: (plugin) => plugin(config as EleventyConfig),
    setTemplateFormats: (formats) => void recorded.formats.push(...formats),
    setUseGitIgnore: () => {},
    setQuietMode: () => {},
    on: () => {},
  };
  await configure(config as EleventyConfig);
  return recorded;
}

test("every template in _includes/pages is registered", async () => {
  const files = readdirSync(new URL("../../../_includes/pages/", import.meta.url)).filter((file) =>
    file.endsWith(".11ty.ts"),
  );
  expect(files.length).toBeGreaterThan(10);
  const { templates } = await configured();
  expect(templates.toSorted()).toEqual(files.map((file) => file.replace(".ts", ".js")).toSorted());
});

test("Markdown never passes through Eleventy's own engines", async () => {
  expect((await configured()).formats).toEqual(["11ty.js"]);
});

test("a page is rendered when it is written, once, and only where Eleventy knows of it", async () => {
  const { byName, transforms } = await configured();
  const [transform] = transforms;
  const handle = new SiteHandle(smallSite(), []);
  const page = { outputPath: "_site/robots.txt" };
  expect(byName.get("robots.11ty.js")?.render({ item: { value: null }, dossier: handle, page })).toBe("");
  expect(await transform?.("", page.outputPath)).toContain("Sitemap:");
  expect(await transform?.("iets anders", "_site/elders.txt")).toBe("iets anders");
});

test("pages that something else takes are not for Eleventy to write", async () => {
  const { byName, transforms } = await configured();
  const handle = new SiteHandle(smallSite(), []);
  const folder = tempFolder();
  handle.pageFiles = new PageFiles(folder);
  const page = { outputPath: join(folder, "robots.txt") };
  byName.get("robots.11ty.js")?.render({ item: { value: null }, dossier: handle, page });
  expect(await transforms[0]?.("", page.outputPath)).toBe(undefined);
  expect([...(await handle.pageFiles.finish()).verified]).toEqual(["robots.txt"]);
  await handle.pageFiles.close();
  expect(readFileSync(page.outputPath, "utf8")).toContain("Sitemap:");
});
