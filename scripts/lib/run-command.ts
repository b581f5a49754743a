import { spawn } from "node:child_process";

/** Result of a command: what it printed and whether it succeeded. */
export interface CommandResult {
  readonly isOk: boolean;
  readonly output: string;
}

/** Runs a command of the project, keeping and showing what it prints. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        process.stdout.write(chunk);
      });
    }
    child.on("error", (error) => {
      console.error(`${command} does not start: ${error.message}. Run "npm ci" first.`);
      resolve({ isOk: false, output: error.message });
    });
    child.on("close", (code) => resolve({ isOk: code === 0, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
