import type { MatrixRow } from "#components/council-matrix.ts";
import { councilRoleId } from "../schemas/council-theme.ts";
import type { Page } from "./page.ts";

/** Address of the questions for a role on a theme page. */
export function roleAnchor(role: (typeof councilRoleId.options)[number]): string {
  return `vragen-${role}`;
}

/** The rows of the matrix of themes and roles, in the order of the pages. */
export function councilMatrixRows(pages: readonly Page[]): readonly MatrixRow[] {
  return pages.flatMap((page) => {
    if (page.type !== "councilTheme") return [];
    const cells = councilRoleId.options.map((role) => {
      const own = page.data.raadsvragen.filter(({ rol }) => rol === role);
      return [
        role,
        { url: `${page.url}#${roleAnchor(role)}`, count: own.length, example: own[0]?.vraag ?? "" },
      ] as const;
    });
    return [{ label: page.label, url: page.url, cells: Object.fromEntries(cells) as MatrixRow["cells"] }];
  });
}
