import { checkedSite } from "../scripts/eleventy/checked-site.ts";

/** Global data `dossier`: the checked and rendered content. Throws when the content has problems, so nothing is built. */
export default checkedSite;
