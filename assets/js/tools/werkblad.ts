import { startTool } from "./engine/app.ts";
import type { WorksheetData } from "./worksheet/data.ts";
import { report } from "./worksheet/report.ts";
import { EMPTY, isEmpty, read, write, type State } from "./worksheet/state.ts";
import { view } from "./worksheet/view.ts";

await startTool<WorksheetData, State>({
  id: "werkblad",
  empty: () => EMPTY,
  read,
  write,
  isEmpty: (_, state) => isEmpty(state),
  rejoin: (current, older) => ({ ...current, step: older.step }),
  view,
  report,
});
