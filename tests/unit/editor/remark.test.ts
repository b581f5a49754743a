import { remark } from "remark";
import type { Preset } from "unified";
import { expect, test } from "vitest";
import { everyKind } from "../../fixtures/every-kind.ts";
import { smallDossier } from "../../fixtures/small-dossier.ts";

// A JavaScript file of a tool's own form, which TypeScript does not read.
const { default: preset } = (await import(new URL("../../../.remarkrc.mjs", import.meta.url).href)) as {
  default: Preset;
};

async function messages(path: string, value: string): Promise<string[]> {
  const file = await remark().use(preset).process({ path, value });
  return file.messages.map((message) => message.reason);
}

const pages = Object.entries({ ...smallDossier, ...everyKind }).filter(([path]) => path.endsWith(".md"));

test("there are pages to try", () => {
  expect(pages.length).toBeGreaterThan(20);
});

test.each(pages)(
  "the editor has nothing to say about %s, and does about a field that it should not have",
  async (path, text) => {
    expect(await messages(path, String(text))).toEqual([]);
    const found = await messages(path, String(text).replace("---\n", "---\ndescripton: x\n"));
    expect(found).toEqual([expect.stringContaining("Must NOT have additional properties")]);
  },
);

test("a field that is missing and a value that is wrong are underlined too", async () => {
  const page = smallDossier["content/begrippen/driehoek.md"];
  const missing = await messages("content/begrippen/driehoek.md", page.replace(/^herzien:.*\n/m, ""));
  expect(missing).toEqual([expect.stringContaining("Must have required property 'herzien'")]);
  const wrong = await messages("content/begrippen/driehoek.md", page.replace(/^datum:.*$/m, "datum: morgen"));
  expect(wrong.join("\n")).toContain("properties/datum");
});
