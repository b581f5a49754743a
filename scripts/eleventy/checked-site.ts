import { currentSite, type SiteHandle } from "../dossier/current-site.ts";
import { formatProblem } from "../lib/problem.ts";

/**
 * The checked and rendered content. Throws when it has problems. Asked for before Eleventy reads anything: a data file or
 * a template in content/ is code, and Eleventy would run it before its own data arrive.
 */
export async function checkedSite(): Promise<SiteHandle> {
  const handle = await currentSite();
  const { problems } = handle.site;
  if (problems.length > 0) throw new Error(`De inhoud heeft problemen:\n${problems.map(formatProblem).join("\n")}`);
  return handle;
}
