import type { Child } from "./dom.ts";
import type { Entries } from "./link.ts";
import type { Report } from "./report.ts";

/** The part of every data file that the engine itself reads. */
export interface ToolData {
  /** Name of the tool in links, on the device and in file names. */
  readonly tool: string;
  /** Fingerprint of the questions; changes when an editor changes one. */
  readonly content: string;
}

/** How a new state is shown. */
export interface ShowOptions {
  /** Id of the element that gets the focus; without it the focus stays where it is. */
  readonly focus?: string;
  /** What a screen reader hears, when no focus moves to something that says it. */
  readonly say?: string;
  /** Is this a step that the back button of the browser should undo? */
  readonly isStep?: boolean;
}

/** What a tool may ask of the engine. `S` is its state: plain data that never changes in place. */
export interface App<S> {
  readonly state: S;
  show(next: S, options?: ShowOptions): void;
  /** Takes over what the user types, without drawing the screen again. */
  keep(next: S): void;
  say(text: string): void;
  /** The link that opens the state as it is now, with origin. */
  link(): string;
}

/** A tool: pure functions over its data and state, and one that draws the screen. */
export interface Tool<D extends ToolData, S> {
  readonly id: string;
  empty(data: D): S;
  /** Reads a state from a link. `lost` counts answers to questions that changed or went. */
  read(data: D, entries: Entries): { readonly state: S; readonly lost: number };
  write(data: D, state: S): Entries;
  isEmpty(data: D, state: S): boolean;
  /** After the back button: the place of the older state, with the answers of the current one. */
  rejoin(current: S, older: S): S;
  view(data: D, app: App<S>): Child;
  /** What can be taken along; null while there is nothing to take. */
  report(data: D, state: S): Report | null;
}
