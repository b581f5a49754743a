import { expect, test } from "vitest";
import { dataFileList } from "#components/data-file-list.ts";

const table = {
  id: "tevredenheid",
  name: "Hoe tevreden?",
  pageUrl: "/peiling/#tabel",
  csvUrl: "/gegevens/tevredenheid.csv",
  jsonUrl: "/gegevens/tevredenheid.json",
  metadataUrl: "/gegevens/tevredenheid.csv-metadata.json",
};

test("each table has a row with its page and files, each link named for who hears it alone", () => {
  const html = dataFileList([{ heading: "Peiling", tables: [table] }]).value;
  for (const url of [table.pageUrl, table.csvUrl, table.jsonUrl, table.metadataUrl])
    expect(html).toContain(`href="${url}"`);
  expect(html).toContain('CSV<span class="visually-hidden">, tevredenheid</span>');
  expect(html).toContain('href="/gegevens/catalogus.ttl"');
});

test("a group without tables is left out", () => {
  expect(dataFileList([{ heading: "Leeg", tables: [] }]).value).not.toContain("Leeg");
});
