import { gunzipSync } from "node:zlib";

/** What Pagefind keeps of an indexed page; the text holds joiners. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const SIGNATURE = "pagefind_dcd";

/** Reads a file of Pagefind's `fragment/` folder (format of 1.6). Throws when the format has changed. */
export function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error("Pagefind's fragments have another format than that of 1.6.");
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
