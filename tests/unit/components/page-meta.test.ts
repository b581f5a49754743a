import { expect, test } from "vitest";
import { audienceNames, pageMeta, pageNotices } from "#components/page-meta.ts";
import { compact, lines } from "../../fixtures/compact.ts";

const dates = { publishedOn: "2026-01-15", reviewedOn: "2026-02-01", reviewBefore: "2027-02-01", today: "2026-11-24" };

test("audiences are links with commas between them, dates are machine-readable and Dutch", () => {
  const audiences = [
    { id: "raadslid", naam: "Raadslid" },
    { id: "burgemeester", naam: "Burgemeester" },
  ];
  expect(lines(pageMeta({ audiences, ...dates }))).toMatchInlineSnapshot(`
    "<dl class="page-meta">
    <div class="page-meta__audiences">
    <dt>Voor:</dt>
    <dd>
    <a href="/voor/raadslid/">Raadslid</a>, <a href="/voor/burgemeester/">Burgemeester</a>
    </dd>
    </div>
    <div>
    <dt>Verschenen:</dt>
    <dd>
    <time datetime="2026-01-15">15 januari 2026</time>
    </dd>
    </div>
    <div>
    <dt>Beoordeeld op:</dt>
    <dd>
    <time datetime="2026-02-01">1 februari 2026</time>
    </dd>
    </div>
    <div>
    <dt>Opnieuw beoordelen vóór:</dt>
    <dd>
    <time datetime="2027-02-01">1 februari 2027</time>
    </dd>
    </div>
    </dl>"
  `);
});

test("a page for nobody in particular leaves the audience out", () => {
  expect(compact(pageMeta({ audiences: [], ...dates }))).not.toContain("Voor</dt>");
});

test("a page is overdue on the day of its review date, and not the day before", () => {
  const notice = (today: string): string => String(pageNotices({ ...dates, today, lawChecked: undefined }));
  expect(notice("2027-01-31")).toBe("");
  expect(notice("2027-02-01")).toContain("vóór 1 februari 2027 opnieuw beoordeeld moeten worden");
});

test("law references that nobody checked are said to be so, with where the text is", () => {
  const html = String(pageNotices({ ...dates, lawChecked: "nog niet" }));
  expect(html).toContain("nog niet door een jurist nagelopen");
  expect(html).toContain('href="https://wetten.overheid.nl/"');
});

test("law references that were checked carry the date", () => {
  expect(String(pageNotices({ ...dates, lawChecked: "2026-03-01" }))).toContain("gecontroleerd op 1 maart 2026");
});

test("an overdue page with unchecked law references says both", () => {
  const html = String(pageNotices({ ...dates, today: "2028-01-01", lawChecked: "nog niet" }));
  expect(html.match(/class="notice"/g)).toHaveLength(2);
});

test("audiences read as a sentence", () => {
  expect(audienceNames([{ naam: "Raadslid" }, { naam: "Burgemeester" }])).toBe("raadslid en burgemeester");
});
