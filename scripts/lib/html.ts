/** A piece of HTML that is safe to place in a page as it stands. Made only by `html` and `trusted`. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What a template may hold: text (escaped), a number, HTML, a list of those, or `null` for nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const UNSAFE = /[&<>"']/;
const UNSAFE_ALL = /[&<>"']/g;

/** Escapes text for use in element content and in quoted attribute values. */
export function escapeHtml(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, (character) => ESCAPES[character] ?? character) : text;
}

/** Marks a string as safe HTML. Every call says in a comment why its content can be trusted. */
export function trusted(content: string): Html {
  return new Html(content);
}

function render(value: HtmlValue, position: number, template: readonly string[]): string {
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Html) return value.value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value === null) return "";
  if (Array.isArray(value)) {
    let out = "";
    for (const item of value as readonly HtmlValue[]) out += render(item, position, template);
    return out;
  }
  const before = (template[position] ?? "").slice(-60).replace(/\s+/g, " ");
  throw new TypeError(`A template value is ${String(value)} after \`${before}\`. Pass text, a number, Html or null.`);
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template without the indentation that only readers of the code need. */
function fixedParts(template: TemplateStringsArray): readonly string[] {
  let parts = tidied.get(template);
  if (parts === undefined) {
    parts = template.map((part) => part.replace(/\n\s+/g, "\n"));
    tidied.set(template, parts);
  }
  return parts;
}

/**
 * Template tag for HTML. Escapes every interpolated string; throws on `undefined`, booleans, NaN and objects, so that a
 * misspelt field stops the build instead of publishing an empty cell.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = fixedParts(template);
  let out = parts[0] ?? "";
  for (let index = 0; index < values.length; index++) {
    out += render(values[index] as HtmlValue, index, template) + (parts[index + 1] ?? "");
  }
  return new Html(out);
}

/** Joins pieces of HTML with a separator that is itself escaped when it is text. */
export function join(parts: readonly HtmlValue[], separator: HtmlValue): Html {
  const glue = render(separator, 0, [""]);
  return new Html(parts.map((part) => render(part, 0, [""])).join(glue));
}
