/** The part of a JSON Schema that a snippet needs. */
export interface SnippetSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SnippetSchema[];
  readonly items?: SnippetSchema;
  readonly properties?: Readonly<Record<string, SnippetSchema>>;
  readonly required?: readonly string[];
  readonly format?: string;
}

const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/** Escapes what means something in a placeholder. */
function plain(text: string): string {
  return text.replace(/[$}\\]/g, (character) => `\\${character}`);
}

/** Escapes what means something in a list of choices. */
function choice(text: string): string {
  return plain(text).replace(/[|,]/g, (character) => `\\${character}`);
}

/** Front matter of a kind of page as a snippet: its required fields in order, with choices where the schema has them. */
export function frontMatterSnippet(schema: SnippetSchema): string[] {
  let stop = 0;
  const placeholder = (field: SnippetSchema, name: string): string => {
    stop += 1;
    if (field.enum !== undefined) return `\${${stop}|${field.enum.map(choice).join(",")}|}`;
    if (field.format === "date") return `\${${stop}:${name === "herzien" ? "jaar-maand-dag" : TODAY}}`;
    if (field.type === "integer" || field.type === "number") return `\${${stop}:1}`;
    return `\${${stop}:${plain(field.description ?? name)}}`;
  };
  const lines = (fields: SnippetSchema, indent: string): string[] =>
    Object.entries(fields.properties ?? {})
      .filter(([name]) => fields.required?.includes(name) === true)
      .flatMap(([name, field]) => {
        const list = field.type === "array" ? field : field.anyOf?.find((option) => option.type === "array");
        if (list?.items === undefined) return [`${indent}${name}: ${placeholder(field, name)}`];
        if (list.items.properties === undefined)
          return [
            `${indent}${name}:`,
            `${indent}  - ${placeholder({ ...list.items, description: field.description ?? name }, name)}`,
          ];
        const nested = lines(list.items, `${indent}    `);
        return [
          `${indent}${name}:`,
          ...nested.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line)),
        ];
      });
  return ["---", ...lines(schema, ""), "---", "", "$0"];
}
