/** Before each word of a title in a hidden field of the index: `t_driehoek` finds the pages with that word in a title. */
export const TITLE_MARK = "t_";

/** A whole name in the same field: `nn_openbaar_ministerie_`. The last sign keeps it from being the beginning of another. */
export function nameMark(name: string): string {
  return `nn_${name.replaceAll(" ", "_")}_`;
}
