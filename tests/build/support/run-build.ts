import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/site-options.ts";

/** How a program ended and what it said. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The Node that runs it; this one by default. */
  readonly node?: string;
}

/** A started program and the promise of how it ends. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
}

/** Starts Node with nothing from this environment but what any program needs. */
export function startNode(
  args: readonly string[],
  { cwd = projectRoot, env = {}, node = process.execPath }: StartOptions = {},
): Started {
  const child = spawn(node, args, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      out[stream] += text;
    });
  }
  const ended = new Promise<Run>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...out }));
  });
  return { child, ended };
}

export interface BuildOptions extends StartOptions {
  /** Folder with content/ and _data/bron/. */
  readonly root: string;
  readonly out: string;
  /** Folder of the project whose scripts run; this project by default. */
  readonly project?: string;
}

/** Starts `node scripts/build.ts`. */
export function startBuild({ root, out, project = projectRoot, env, ...rest }: BuildOptions): Started {
  return startNode([join(project, "scripts/build.ts")], {
    cwd: project,
    ...rest,
    env: { DOSSIER_ROOT: root, DOSSIER_OUT: out, ...env },
  });
}

/** Runs `node scripts/build.ts` to its end. */
export function runBuild(options: BuildOptions): Promise<Run> {
  return startBuild(options).ended;
}

/** Runs a build that must succeed. Throws what it said when it does not. */
export async function built(options: BuildOptions): Promise<string> {
  const { code, stdout, stderr } = await runBuild(options);
  if (code !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return options.out;
}
