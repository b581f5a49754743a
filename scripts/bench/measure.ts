import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to run in a process of its own. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run took. CPU time and memory are null where the system offers no way to read them. */
export interface Usage {
  readonly wallSeconds: number;
  /** User and system time of the process and its children. */
  readonly cpuSeconds: number | null;
  /** Largest resident size of the process, or of the largest of its children. */
  readonly peakMegabytes: number | null;
}

const GNU_TIME = "/usr/bin/time";

/** Runs a command to its end. Rejects with its output when it fails. */
function run({ program, args, cwd, env }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else
        reject(
          new Error(
            `${program} ${args.join(" ")} ended with ${String(code)}:\n${Buffer.concat(output).toString("utf8").slice(-4000)}`,
          ),
        );
    });
  });
}

/** Runs a command once and says what it used. CPU and memory come from GNU time, because Node cannot ask for its children. */
export async function measure(command: Command): Promise<Usage> {
  if (process.platform !== "linux" || !existsSync(GNU_TIME)) {
    return { wallSeconds: await run(command), cpuSeconds: null, peakMegabytes: null };
  }
  const file = join(tmpdir(), `bench-usage-${process.pid}`);
  const args = ["-f", "%U %S %M", "-o", file, command.program, ...command.args];
  const wallSeconds = await run({ ...command, program: GNU_TIME, args });
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(file, "utf8").trim().split(" ").map(Number);
  rmSync(file);
  return { wallSeconds, cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
}
