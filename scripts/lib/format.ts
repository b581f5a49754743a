import { DateTime } from "luxon";
import type { Amount } from "../schemas/survey.ts";

/** The only place where numbers and dates become Dutch text. */
const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const EXACT = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 20 });

/** 1234.5 → "1.234,5". */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/**
 * A share in percent, 0–100 → "35%". Dutch government style sets no space before the sign. A share is not rounded: the
 * table shows the figure of the data file to its last digit.
 */
export function formatShare(shareInPercent: number): string {
  return `${EXACT.format(shareInPercent)}%`;
}

/**
 * A figure in another unit than percent → "812 duizend", "7,6", "2.800". It is not rounded; the unit itself stands above
 * the table. Thousands say so in the cell, because 812 alone would read as a count.
 */
export function formatAmount({ value, unit }: Amount): string {
  return unit === "duizend" ? `${EXACT.format(value)} duizend` : EXACT.format(value);
}

const knownDates = new Map<string, string>();

/** "2026-11-24" → "24 november 2026". Pages share few dates, so each is formatted once. */
export function formatDate(isoDate: string): string {
  let text = knownDates.get(isoDate);
  if (text === undefined) {
    text = DateTime.fromISO(isoDate, { zone: "utc", locale: "nl" }).toFormat("d MMMM yyyy");
    knownDates.set(isoDate, text);
  }
  return text;
}

/** Lists words as a Dutch sentence does: "a, b en c". */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}

/** "1 bron", "3 bronnen". */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
