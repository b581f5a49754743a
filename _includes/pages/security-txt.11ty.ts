import { DateTime } from "luxon";
import { listTemplate } from "../../scripts/eleventy/template.ts";

/** RFC 9116 asks for an end date; the file says nothing useful once it has passed. */
const VALID_DAYS = 180;

/** `security.txt`: only when the settings name a contact, since the standard requires one. */
export default listTemplate<string>({
  items: (site) => (site.data.settings.contact === null ? [] : [site.data.settings.contact]),
  url: () => "/.well-known/security.txt",
  render: (contact, site) =>
    `Contact: ${contact}\nExpires: ${DateTime.fromISO(site.today, { zone: "utc" }).plus({ days: VALID_DAYS }).toISODate() ?? site.today}T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: ${site.siteUrl}/.well-known/security.txt\n`,
});
