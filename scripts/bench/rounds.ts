import { existsSync, renameSync } from "node:fs";
import { stagesOf, type Contender } from "./contenders.ts";
import { measure, type Usage } from "./measure.ts";

/** The runs of one contender. */
export interface Result {
  readonly name: string;
  readonly runs: readonly Usage[];
  /** Seconds per stage, a record a run; empty for a build that does not tell. */
  readonly stages: ReadonlyArray<Readonly<Record<string, number>>>;
}

/**
 * Runs all contenders in turns (A B C, A B C, …), so that a slow minute hits them alike, each time into a new folder. What
 * they made is moved aside and not removed: some disks are slow for minutes after ten thousand files are gone.
 */
export async function runRounds(contenders: readonly Contender[], out: string, rounds: number): Promise<Result[]> {
  const results = contenders.map(({ name }) => ({ name, runs: [] as Usage[], stages: [] as Record<string, number>[] }));
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { name, command, timesFile }] of contenders.entries()) {
      if (existsSync(out)) renameSync(out, `${out}.${round}.${index}`);
      const usage = await measure(command);
      results[index]?.runs.push(usage);
      if (timesFile !== undefined) results[index]?.stages.push(stagesOf(timesFile));
      console.error(`  round ${round}: ${name} ${usage.wallSeconds.toFixed(2)} s`);
    }
  }
  return results;
}
