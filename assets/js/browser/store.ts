/** One text that a page keeps on the device, and only when the reader asks for it. Nothing throws: a browser may refuse. */
export interface Store {
  /** What was kept, or null. */
  read(): string | null;
  /** Keeps a text. Returns whether the browser did so. */
  keep(text: string): boolean;
  /** Removes what was kept. */
  forget(): void;
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The place on the device under a name. */
export function storeAt(key: string): Store {
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    keep: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return true;
      }, false),
    forget: () => attempt(() => localStorage.removeItem(key), undefined),
  };
}
