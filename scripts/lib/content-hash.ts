import { createHash } from "node:crypto";

/** Fingerprint of a value: `length` letters and digits that change when anything in the value does. */
export function contentHash(value: unknown, length: number): string {
  const digest = createHash("sha256").update(JSON.stringify(value)).digest("hex");
  return BigInt(`0x${digest}`).toString(36).slice(-length).padStart(length, "0");
}
