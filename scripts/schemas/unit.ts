import { z } from "./zod-nl.ts";

/** Units that a published figure may have, beside a share in percent. One table has one unit. */
export const unit = z.enum([
  "procent",
  "aantal",
  "duizend",
  "per-1000-inwoners",
  "per-10000-inwoners",
  "rapportcijfer",
  "schaal-0-10",
]);
export type Unit = z.infer<typeof unit>;

/** How a unit reads, and the largest figure that it allows (null: no bound). */
export const UNITS: Readonly<Record<Unit, { readonly label: string; readonly max: number | null }>> = {
  procent: { label: "procent", max: 100 },
  aantal: { label: "aantal", max: null },
  duizend: { label: "aantal × 1.000", max: null },
  "per-1000-inwoners": { label: "aantal per 1.000 inwoners", max: 1000 },
  "per-10000-inwoners": { label: "aantal per 10.000 inwoners", max: 10_000 },
  rapportcijfer: { label: "rapportcijfer van 1 tot en met 10", max: 10 },
  "schaal-0-10": { label: "schaalscore van 0 tot en met 10", max: 10 },
};
