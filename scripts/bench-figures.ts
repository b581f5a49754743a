import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOutcomes, importExport, largeExport, largeSurvey, type LargeSurvey } from "./bench/figures.ts";
import { formatNumber } from "./lib/format.ts";

/** Limits of a file of this many rows. */
const ROWS = 100_000;
/** The fastest round counts: other work on the machine can only make a round slower. Memory is the most of all rounds. */
const ROUNDS = 5;
const MAX_SECONDS = 2;
const MAX_MEGABYTES = 300;

const TASKS = {
  controle: {
    name: "controle van uitkomsten.csv",
    make: largeSurvey,
    run: (made: LargeSurvey) => checkOutcomes(made) === 0,
  },
  import: { name: "import van een export", make: largeExport, run: (made: LargeSurvey) => importExport(made) === ROWS },
} as const;
type Task = keyof typeof TASKS;

interface Measured {
  readonly seconds: number;
  /** Time of the processor, all threads together: what a machine without other work takes at most. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly isRight: boolean;
}

/** Runs a task on a file in this process; memory is the most that the process ever used. */
function measure(task: Task, file: string): Measured {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const made = JSON.parse(readFileSync(file, "utf8")) as LargeSurvey;
  const text = readFileSync(`${file}.csv`, "utf8");
  const isRight = TASKS[task].run({ ...made, outcomes: text, export: text });
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    isRight,
  };
}

/** Makes the input of a task in files, so that making it costs the measured process no time and no memory. */
function makeInput(task: Task, folder: string): string {
  const made = TASKS[task].make(ROWS);
  const file = join(folder, `${task}.json`);
  writeFileSync(file, JSON.stringify({ ...made, outcomes: "", export: "" }));
  writeFileSync(`${file}.csv`, task === "controle" ? made.outcomes : made.export);
  return file;
}

/** Runs a task in a process of its own. */
function inProcess(task: Task, file: string): Measured {
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), task, file], { encoding: "utf8" });
  return JSON.parse(output) as Measured;
}

const decimals = (value: number): string => value.toFixed(2).replace(".", ",");

const [task, input = ""] = process.argv.slice(2);
if (task === "controle" || task === "import") {
  console.log(JSON.stringify(measure(task, input)));
} else {
  const folder = mkdtempSync(join(tmpdir(), "bench-cijfers-"));
  for (const name of Object.keys(TASKS) as Task[]) {
    const file = makeInput(name, folder);
    const rounds = Array.from({ length: ROUNDS }, () => inProcess(name, file));
    const { seconds, cpuSeconds } = rounds.reduce((best, round) => (round.seconds < best.seconds ? round : best));
    const megabytes = Math.max(...rounds.map((round) => round.megabytes));
    const isRight = rounds.every((round) => round.isRight);
    const isWithin = isRight && Math.min(seconds, cpuSeconds) <= MAX_SECONDS && megabytes <= MAX_MEGABYTES;
    const verdict = isRight ? (isWithin ? "binnen de grens" : "boven de grens") : "met een fout";
    console.log(
      `${TASKS[name].name}: ${formatNumber(ROWS)} rijen in ${decimals(seconds)} s (processor ${decimals(cpuSeconds)} s) en ${formatNumber(Math.round(megabytes))} MB, ${verdict} (${MAX_SECONDS} s, ${MAX_MEGABYTES} MB)`,
    );
    if (!isWithin) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}
