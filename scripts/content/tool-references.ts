import type { PlacedTool, Tools } from "./load-tools.ts";

/** Something that a tool refers to, with its place in the file of the tool. */
export interface ToolReference {
  readonly id: string;
  readonly tool: PlacedTool<unknown>;
  readonly path: readonly PropertyKey[];
}

interface Found {
  readonly name: string;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every text in a value with the name of the field that holds it; the items of a list have the name of the list. */
function* texts(value: unknown, name: string, path: readonly PropertyKey[]): Generator<Found> {
  if (typeof value === "string") yield { name, value, path };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* texts(item, name, [...path, at]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, key, [...path, key]);
}

function referencesIn(tools: Tools, names: readonly string[]): ToolReference[] {
  return Object.values(tools).flatMap((tool: PlacedTool<unknown> | null) =>
    tool === null
      ? []
      : [...texts(tool.value, "", [])]
          .filter(({ name }) => names.includes(name))
          .map(({ value, path }) => ({ id: String(value), tool, path })),
  );
}

/** Sources that tools rest on: fields `bron` and `bronnen`. */
export function toolSources(tools: Tools): ToolReference[] {
  return referencesIn(tools, ["bron", "bronnen"]);
}

/** Pages that tools lead to: fields `links`. */
export function toolLinks(tools: Tools): ToolReference[] {
  return referencesIn(tools, ["links"]);
}

/** Themes that tools name. */
export function toolThemes(tools: Tools): ToolReference[] {
  return referencesIn(tools, ["thema"]);
}
