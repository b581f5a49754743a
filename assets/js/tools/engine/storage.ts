/** What was kept on the device: the fragment of the state, and the day. */
export interface Kept {
  readonly fragment: string;
  /** ISO date. */
  readonly date: string;
}

const keyOf = (tool: string): string => `hulpmiddel-${tool}`;

/** Reads what the user kept; null when there is nothing, or when the browser allows no storage. */
export function readKept(tool: string): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(tool));
    const value: unknown = text === null ? null : JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { fragment, date } = value as Partial<Record<keyof Kept, unknown>>;
    return typeof fragment === "string" && typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date)
      ? { fragment, date }
      : null;
  } catch {
    return null;
  }
}

/** Keeps the state on the device; false when the browser refuses. Only called when the user asks for it. */
export function keep(tool: string, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(tool), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept. */
export function forget(tool: string): void {
  try {
    localStorage.removeItem(keyOf(tool));
  } catch {
    // a browser that allows no storage has kept nothing
  }
}
