import { currentSite, type SiteHandle } from "../scripts/dossier/current-site.ts";
import { formatProblem } from "../scripts/lib/problem.ts";

/** Global data `dossier`: the checked and rendered content. Throws when the content has problems, so nothing is built. */
export default async function dossier(): Promise<SiteHandle> {
  const handle = await currentSite();
  const { problems } = handle.site;
  if (problems.length > 0) throw new Error(`De inhoud heeft problemen:\n${problems.map(formatProblem).join("\n")}`);
  return handle;
}
