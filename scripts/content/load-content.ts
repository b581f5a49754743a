import { join } from "node:path";
import { check as checkFile } from "../checks/file-rules.ts";
import type { Problem } from "../lib/problem.ts";
import { urlOfContentFile } from "../lib/urls.ts";
import { contentTypeOf, parts } from "../schemas/parts.ts";
import { contentTypes, type AnyFrontMatter, type ContentType } from "../schemas/content-types.ts";
import { splitFrontMatter, type SplitFile } from "./front-matter.ts";
import { readText } from "./read-text.ts";
import { validate } from "./validate.ts";
import { walk, type Entry } from "./walk.ts";

/** A content file whose front matter is valid; its body is not rendered yet. */
export interface ContentFile {
  /** Path for messages: `content/begrippen/boa.md`. */
  readonly file: string;
  /** Path below `content/`: `begrippen/boa.md`. */
  readonly path: string;
  readonly url: string;
  readonly type: ContentType;
  readonly data: AnyFrontMatter;
  readonly split: SplitFile;
  readonly source: string;
}

export interface LoadedContent {
  readonly files: readonly ContentFile[];
  readonly assets: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Paths below `content/` of pages whose own mistakes keep them out. */
  readonly unreadable: readonly string[];
}

interface CacheEntry {
  readonly source: string;
  readonly result: { file: ContentFile | null; problems: readonly Problem[] };
}
const cache = new Map<string, CacheEntry>();

function loadFile(entry: Entry): { file: ContentFile | null; problems: readonly Problem[] } {
  const file = `content/${entry.path}`;
  const type = contentTypeOf(entry.path);
  if (type === null) {
    const folders = parts.map((part) => part.folder).join(", ");
    return {
      file: null,
      problems: [
        {
          file,
          line: 1,
          column: 1,
          what: "Deze plek hoort bij geen onderdeel.",
          todo: `Zet de pagina direct in een van deze mappen: ${folders}.`,
          rule: "bestanden",
        },
      ],
    };
  }
  const source = readText(entry);
  const known = cache.get(entry.absolute);
  if (known?.source === source) return known.result;
  const split = splitFrontMatter(source, file);
  const problems = [...split.problems];
  let value: AnyFrontMatter | null = null;
  if (split.yaml !== null) {
    const result = validate(contentTypes[type].schema, split.yaml, file);
    problems.push(...result.problems);
    value = result.value;
  }
  const loaded =
    value === null
      ? null
      : { file, path: entry.path, url: urlOfContentFile(entry.path), type, data: value, split, source };
  const result = { file: loaded, problems };
  cache.set(entry.absolute, { source, result });
  return result;
}

/** Reads every file in `content/`: refuses what does not belong, parses front matter, validates it by kind of page. */
export function loadContent(root: string): LoadedContent {
  const files: ContentFile[] = [];
  const assets: Entry[] = [];
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  for (const entry of walk(join(root, "content"))) {
    const found = checkFile(entry, "content", ["md"]);
    problems.push(...found);
    if (found.length > 0) continue;
    if (!entry.path.endsWith(".md")) {
      assets.push(entry);
      continue;
    }
    const loaded = loadFile(entry);
    problems.push(...loaded.problems);
    if (loaded.file === null) unreadable.push(entry.path);
    else files.push(loaded.file);
  }
  return { files, assets, problems, unreadable };
}
