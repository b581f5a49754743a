import { describe, expect, test } from "vitest";
import { escapeHtml, html, join, trusted, type Html, type HtmlValue } from "#lib/html.ts";

/** Passes a value that the types forbid, as a template with a misspelt field would. */
function withValue(value: unknown): () => Html {
  return () => html`<td class="cijfer">${value as HtmlValue}</td>`;
}

describe("html refuses", () => {
  const refused: ReadonlyArray<readonly [string, unknown]> = [
    ["undefined", undefined],
    ["true", true],
    ["false", false],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["an object", { value: "<b>" }],
    ["a date", new Date(0)],
    ["a function", () => "x"],
    ["undefined inside a list", ["a", undefined]],
  ];
  test("at least one kind of value", () => {
    expect(refused.length).toBeGreaterThan(0);
  });
  test.each(refused)("%s as a value, with the markup before it in the message", (_name, value) => {
    expect(withValue(value)).toThrow(TypeError);
    expect(withValue(value)).toThrow('<td class="cijfer">');
  });
  test("a value with what it is and what it should be", () => {
    expect(withValue(undefined)).toThrow(
      'A template value is undefined after `<td class="cijfer">`. Pass text, a number, Html or null.',
    );
  });
});

describe("html", () => {
  test("escapes text in element content", () => {
    expect(html`<p>${'<script>alert("1")</script> & meer'}</p>`.value).toBe(
      "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; meer</p>",
    );
  });
  test("escapes both kinds of quotes, so that text cannot leave an attribute", () => {
    expect(html`<a title="${`" onclick='x'`}">`.value).toBe('<a title="&quot; onclick=&#39;x&#39;">');
  });
  test("leaves nested html as it is", () => {
    expect(html`<ul>${html`<li>${"a & b"}</li>`}</ul>`.value).toBe("<ul><li>a &amp; b</li></ul>");
  });
  test("writes numbers, also a zero", () => {
    expect(html`${0}|${-1.5}`.value).toBe("0|-1.5");
  });
  test("writes nothing for null and for an empty list", () => {
    expect(html`a${null}b${[]}c`.value).toBe("abc");
  });
  test("writes the items of nested lists one after another", () => {
    expect(html`${["<", [html`<br>`, 2], null]}`.value).toBe("&lt;<br>2");
  });
  test("does not take a lookalike object for html", () => {
    expect(withValue({ value: "<b>", toString: () => "<b>" })).toThrow(TypeError);
  });
});

describe("escapeHtml", () => {
  test("escapes all five special characters, every time they occur", () => {
    expect(escapeHtml(`&<>"'&<>"'`)).toBe("&amp;&lt;&gt;&quot;&#39;&amp;&lt;&gt;&quot;&#39;");
  });
  test("escapes what looks escaped already, so that text reads back as it was", () => {
    expect(escapeHtml("&lt;")).toBe("&amp;lt;");
  });
  test("returns ordinary text as it is", () => {
    expect(escapeHtml("≈ 2017, café’s")).toBe("≈ 2017, café’s");
  });
});

describe("join and trusted", () => {
  test("join escapes its parts and its separator", () => {
    expect(join(["a<", html`<b>b</b>`], " & ").value).toBe("a&lt; &amp; <b>b</b>");
  });
  test("join of nothing is empty", () => {
    expect(join([], ", ").value).toBe("");
  });
  test("trusted leaves its content as it is, also as text", () => {
    expect(String(trusted("<p>ok</p>"))).toBe("<p>ok</p>");
    expect(html`${trusted("<p>ok</p>")}`.value).toBe("<p>ok</p>");
  });
});
