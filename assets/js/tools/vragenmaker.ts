import { startTool } from "./engine/app.ts";
import type { QuestionMakerData } from "./question-maker/data.ts";
import { report } from "./question-maker/report.ts";
import { emptyState, isEmpty, read, write, type State } from "./question-maker/state.ts";
import { view } from "./question-maker/view.ts";

await startTool<QuestionMakerData, State>({
  id: "vragenmaker",
  empty: emptyState,
  read,
  write,
  isEmpty,
  // Back from the list to the choices and forward again: the list as it was last.
  rejoin: (current, older) => ({ ...current, list: older.list === null ? null : (current.list ?? older.list) }),
  view,
  report,
});
