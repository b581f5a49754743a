import { startTool } from "./engine/app.ts";
import type { SelfAssessmentData } from "./self-assessment/data.ts";
import { report } from "./self-assessment/report.ts";
import { EMPTY, isEmpty, read, write, type State } from "./self-assessment/state.ts";
import { view } from "./self-assessment/view.ts";

await startTool<SelfAssessmentData, State>({
  id: "zelfscan",
  empty: () => EMPTY,
  read,
  write,
  isEmpty: (_, state) => isEmpty(state),
  rejoin: (current, older) => ({ ...current, step: older.step }),
  view,
  report,
});
