import type { Html } from "#lib/html.ts";

/** A part of a chart: its marks, drawn from `top` down, and the room that they take. All lengths are in em. */
export interface Drawing {
  readonly marks: Html;
  readonly height: number;
}
