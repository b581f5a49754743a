import { svg } from "../engine/dom.ts";

/** Something at a level on the line of a dimension. `text` stands in the mark. */
export interface Mark {
  readonly level: number;
  readonly text: string;
  /** An open mark is the earlier of two. */
  readonly isOpen?: boolean;
}

export interface ChartRow {
  readonly name: string;
  readonly marks: readonly Mark[];
  /** Stands after the name when there is no mark, such as "weet ik niet". */
  readonly remark?: string;
}

const WIDTH = 340;
const ROW = 54;
const LEFT = 16;
const STEP = 77;

const x = (level: number): number => LEFT + level * STEP;

function row({ name, marks, remark }: ChartRow, index: number, levels: number): SVGElement {
  const y = index * ROW;
  const line = y + 34;
  return svg(
    "g",
    {},
    svg("text", { x: 0, y: y + 14, class: "tool-chart__name" }, remark === undefined ? name : `${name}: ${remark}`),
    svg("line", { x1: x(0), x2: x(levels - 1), y1: line, y2: line, class: "tool-chart__line" }),
    Array.from({ length: levels }, (_, level) =>
      svg("circle", { cx: x(level), cy: line, r: 4, class: "tool-chart__tick" }),
    ),
    marks.map(({ level, text, isOpen = false }) =>
      svg(
        "g",
        { class: isOpen ? "tool-chart__mark tool-chart__mark--open" : "tool-chart__mark" },
        svg("circle", { cx: x(level), cy: line, r: 12 }),
        svg("text", { x: x(level), y: line + 5, "text-anchor": "middle" }, text),
      ),
    ),
  );
}

/** A line per dimension with marks at their levels. `label` says in words what the chart shows; the table has the same. */
export function chart(rows: readonly ChartRow[], levels: number, label: string): SVGSVGElement {
  return svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${rows.length * ROW}`, role: "img", "aria-label": label, class: "tool-chart" },
    rows.map((one, index) => row(one, index, levels)),
  );
}
