import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { htmlRules } from "./support/html-rules.ts";
import { sitePages } from "./support/site-files.ts";

const validator = new HtmlValidate(htmlRules);

async function messages(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
  );
}

test("the validator refuses a page that breaks the rules", async () => {
  expect(await messages("<!doctype html><html><body><img><p id=a><div></p></body></html>")).not.toEqual([]);
});

test("every page is valid HTML", async () => {
  expect(sitePages().length).toBeGreaterThan(100);
  const problems: string[] = [];
  for (const page of sitePages())
    problems.push(...(await messages(page.html)).map((message) => `${page.url} ${message}`));
  expect(problems).toEqual([]);
});
