const FORMAT = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Is this a day of the calendar, as ISO date? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** "2026-11-25" → "25 november 2026"; another text as it is. */
export function dayInWords(text: string): string {
  return isDay(text) ? FORMAT.format(new Date(`${text}T00:00:00Z`)) : text;
}

/** Today on the clock of the user, as ISO date. */
export function today(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
