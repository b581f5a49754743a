import { expect, test } from "vitest";
import { structuredData } from "#components/structured-data.ts";

test("what is in the data cannot close the block", () => {
  const html = String(structuredData({ name: "</script><script>alert(1)</script>" }));
  expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
});

test("the data reads back as it was", () => {
  const data = { "@type": "Article", headline: 'Een "<b>" & meer' };
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(String(structuredData(data)))?.[1] ?? "";
  expect(JSON.parse(json)).toEqual(data);
});
