import { readdirSync } from "node:fs";
import type { EleventyConfig } from "@11ty/eleventy";
import { expect, test } from "vitest";
import configure from "../../../scripts/eleventy/site.ts";

interface Recorded {
  readonly templates: string[];
  readonly formats: string[];
}

async function configured(): Promise<Recorded> {
  const recorded: Recorded = { templates: [], formats: [] };
  const config: Pick<
    EleventyConfig,
    "addTemplate" | "addDataExtension" | "addPlugin" | "setTemplateFormats" | "setUseGitIgnore" | "setQuietMode" | "on"
  > = {
    addTemplate: (path) => void recorded.templates.push(path),
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
