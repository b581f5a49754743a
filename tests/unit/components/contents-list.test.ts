import { expect, test } from "vitest";
import { contentsList } from "#components/contents-list.ts";
import type { Heading } from "#markdown/context.ts";
import { lines } from "../../fixtures/compact.ts";

const heading = (id: string, level = 2): Heading => ({ id, text: `Kop ${id}`, level, line: 1 });
const four = ["a", "b", "c", "d"].map((id) => heading(id));

test("four headings of the second level give a list of links", () => {
  expect(lines(contentsList(four))).toMatchInlineSnapshot(`
    "<nav class="contents" aria-labelledby="op-deze-pagina">
    <h2 id="op-deze-pagina">Op deze pagina</h2>
    <ul>
    <li>
    <a href="#a">Kop a</a>
    </li>
    <li>
    <a href="#b">Kop b</a>
    </li>
    <li>
    <a href="#c">Kop c</a>
    </li>
    <li>
    <a href="#d">Kop d</a>
    </li>
    </ul>
    </nav>"
  `);
});

test("three headings give no list", () => {
  expect(contentsList(four.slice(1))).toBeNull();
});

test("a lower heading is not in the list and does not count", () => {
  expect(contentsList([...four.slice(1), heading("lager", 3)])).toBeNull();
  expect(String(contentsList([...four, heading("lager", 3)]))).not.toContain("lager");
});
