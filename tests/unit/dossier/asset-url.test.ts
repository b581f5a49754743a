import { expect, test } from "vitest";
import { assetUrl } from "#dossier/asset-url.ts";

const site = { assetsByName: { "dossier.css": { url: "/assets/dossier.1.css", content: Buffer.from("") } } };

test("a file has the address with its hash", () => {
  expect(assetUrl(site, "dossier.css")).toBe("/assets/dossier.1.css");
});

test("a layout that asks for a file that does not exist stops the build and says where to add it", () => {
  expect(() => assetUrl(site, "dosier.css")).toThrow("There is no dosier.css to load. Add it to scripts/assets");
});
