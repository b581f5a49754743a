/** Where the form "Vergelijk je gemeente" stands. */
export const COMPARE_URL = "/peiling-2020/vergelijk/";
