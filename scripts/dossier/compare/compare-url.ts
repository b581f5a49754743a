/** Where the form "Vergelijk je gemeente" stands. */
export const COMPARE_URL = "/peiling-2020/vergelijk/";
/** How editors name it in a link, though a template makes the page. */
export const COMPARE_FILE = "peiling-2020/vergelijk.md";
export const COMPARE_TITLE = "Vergelijk je gemeente";
