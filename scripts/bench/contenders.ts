import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../site-options.ts";
import type { Command } from "./measure.ts";
import type { Sites } from "./write-sites.ts";

/** A build that the benchmark compares. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** File in which the build leaves the times of its stages. */
  readonly timesFile?: string;
}

/** Names in the report. */
export const REAL = "dossier, no index";
export const REAL_WITH_INDEX = "dossier, with index";
export const REFERENCE = "Eleventy reference";

function real(root: string, out: string, skipIndex: boolean): Contender {
  const timesFile = `${out}.times.json`;
  const env = {
    DOSSIER_ROOT: root,
    DOSSIER_OUT: out,
    DOSSIER_TIMES: timesFile,
    DOSSIER_SKIP_INDEX: skipIndex ? "1" : "",
  };
  const command = { program: process.execPath, args: [join(projectRoot, "scripts/build.ts")], cwd: projectRoot, env };
  return { name: skipIndex ? REAL : REAL_WITH_INDEX, command, timesFile };
}

/** All builds over the same pages, in the order in which a round runs them. Hugo takes part where it is installed. */
export function contendersOf(sites: Sites, out: string): Contender[] {
  const eleventy = join(projectRoot, "node_modules/@11ty/eleventy/cmd.cjs");
  const reference: Contender = {
    name: REFERENCE,
    command: { program: process.execPath, args: [eleventy, `--output=${out}`, "--quiet"], cwd: sites.reference },
  };
  const version = spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout ?? "";
  const number = /v(\d+\.\d+)/.exec(version)?.[1];
  const hugo: Contender[] =
    number === undefined
      ? []
      : [
          {
            name: `Hugo ${number}`,
            command: { program: "hugo", args: ["--quiet", "--destination", out], cwd: sites.hugo },
          },
        ];
  return [real(sites.real, out, true), reference, ...hugo, real(sites.real, out, false)];
}

/** Times of the stages that a build left, in seconds. */
export function stagesOf(timesFile: string): Record<string, number> {
  const { stages } = JSON.parse(readFileSync(timesFile, "utf8")) as { stages: Record<string, number> };
  return Object.fromEntries(Object.entries(stages).map(([stage, milliseconds]) => [stage, milliseconds / 1000]));
}
