import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSite } from "#dossier/site.ts";
import { writeAssets } from "../../../scripts/build/write-assets.ts";
import { smallDossier, writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

test("styles, scripts and the images of the content are written where pages look for them", () => {
  const [root, out] = [tempFolder(), tempFolder()];
  writeFiles(root, smallDossier);
  const site = loadSite({ root }, { "dossier.css": { url: "/assets/dossier.1.css", content: Buffer.from("p{}") } });
  writeAssets(site, out);
  expect(readFileSync(join(out, "assets/dossier.1.css"), "utf8")).toBe("p{}");
  expect(readFileSync(join(out, "aanbevelingen/meldpunt.svg"), "utf8")).toBe(
    smallDossier["content/aanbevelingen/meldpunt.svg"],
  );
});
