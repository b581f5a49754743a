import { entry, readChoices, writeChoices } from "../engine/choices.ts";
import { isDay } from "../engine/dates.ts";
import { readLink, type Entries } from "../engine/link.ts";
import type { SelfAssessmentData } from "./data.ts";
import { packScan, unpackScan, type Scan } from "./scan.ts";

/** Most scans of colleagues that are laid side by side. */
export const MAX_TEAM = 30;

/** Where the user is and what was filled in. Step 0 is the start, then one a dimension, then the result. */
export interface State extends Scan {
  readonly step: number;
  readonly size: string;
  /** Scans of colleagues. */
  readonly team: readonly Scan[];
  /** An earlier scan to compare with. */
  readonly earlier: Scan | null;
}

export const EMPTY: State = { answers: new Map(), role: "", date: "", step: 0, size: "", team: [], earlier: null };

export function isEmpty(state: State): boolean {
  return state.answers.size === 0 && state.role === "" && state.size === "" && state.team.length === 0;
}

export function write(data: SelfAssessmentData, state: State): Entries {
  const optional = (name: string, value: string): Entries => (value === "" ? [] : [[name, value]]);
  return [
    ...writeChoices(state.answers, data.dimensions),
    ...optional("functie", state.role),
    ...optional("grootte", state.size),
    ...optional("datum", state.date),
    ...state.team.map((scan) => ["lid", packScan(data, scan)] as const),
    ...optional("eerder", state.earlier === null ? "" : packScan(data, state.earlier)),
    ["stap", String(state.step)],
  ];
}

export function read(data: SelfAssessmentData, entries: Entries): { state: State; lost: number } {
  const { answers, lost } = readChoices(entries, data.dimensions);
  const packed = entries.filter(([name]) => name === "lid" || name === "eerder").slice(0, MAX_TEAM + 1);
  const scans = packed.map(([name, text]) => ({ name, scan: unpackScan(data, text) }));
  const step = Number(entry(entries, "stap"));
  const date = entry(entries, "datum");
  const role = entry(entries, "functie");
  const size = entry(entries, "grootte");
  const state: State = {
    answers,
    role: data.functions.includes(role) ? role : "",
    size: data.sizes.some(({ id }) => id === size) ? size : "",
    date: isDay(date) ? date : "",
    step: Number.isInteger(step) && step >= 0 && step <= data.dimensions.length + 1 ? step : 0,
    team: scans.flatMap(({ name, scan }) => (name === "lid" && scan !== null ? [scan] : [])).slice(0, MAX_TEAM),
    earlier: scans.find(({ name, scan }) => name === "eerder" && scan !== null)?.scan ?? null,
  };
  return { state, lost: lost + scans.filter(({ scan }) => scan === null).length };
}

/** The scan inside a link to this tool, or why there is none. */
export function scanFromLink(data: SelfAssessmentData, text: string): Scan | "unreadable" | "changed" {
  const at = text.indexOf("#");
  const link = readLink(at < 0 ? text : text.slice(at), data.tool);
  if (link.kind !== "link") return link.kind === "other-version" ? "changed" : "unreadable";
  const { state, lost } = read(data, link.entries);
  if (lost > 0 || link.content !== data.content) return "changed";
  return state.answers.size === 0 ? "unreadable" : { answers: state.answers, role: state.role, date: state.date };
}
