/** Name of the one value that this form keeps on the device, and only when the reader asks for it. */
const KEY = "dossier-vergelijk";

/** The fragment that was kept, or null. Never throws: a browser may refuse to keep anything. */
export function keptFragment(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a fragment. Returns whether the browser did so. */
export function keep(fragment: string): boolean {
  try {
    localStorage.setItem(KEY, fragment);
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing can be there when the browser keeps nothing
  }
}
