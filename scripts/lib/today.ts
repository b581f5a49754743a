/**
 * The date by which a page counts as overdue. A build has no clock: it is SOURCE_DATE_EPOCH (seconds) when that is set,
 * else the newest date that the content itself carries. See docs/decisions/0003-geen-klok.md.
 */
export function buildDate(epochInSeconds: string | undefined, contentDates: readonly string[]): string {
  if (epochInSeconds !== undefined && /^\d{1,11}$/.test(epochInSeconds)) {
    return new Date(Number(epochInSeconds) * 1000).toISOString().slice(0, 10);
  }
  return contentDates.reduce((newest, date) => (date > newest ? date : newest), "1970-01-01");
}
