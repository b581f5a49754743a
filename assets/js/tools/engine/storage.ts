import { storeAt } from "../../browser/store.ts";

/** What was kept on the device: the fragment of the state, and the day. */
export interface Kept {
  readonly fragment: string;
  /** ISO date. */
  readonly date: string;
}

const storeOf = (tool: string) => storeAt(`hulpmiddel-${tool}`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads what the user kept; null when there is nothing, or when it is not what a tool keeps. */
export function readKept(tool: string): Kept | null {
  const value = parsed(storeOf(tool).read() ?? "");
  if (typeof value !== "object" || value === null) return null;
  const { fragment, date } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof fragment === "string" && typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date)
    ? { fragment, date }
    : null;
}

/** Keeps the state on the device; false when the browser refuses. Only called when the user asks for it. */
export function keep(tool: string, kept: Kept): boolean {
  return storeOf(tool).keep(JSON.stringify(kept));
}

/** Removes what was kept. */
export function forget(tool: string): void {
  storeOf(tool).forget();
}
