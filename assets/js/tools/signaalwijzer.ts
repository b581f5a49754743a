import { startTool } from "./engine/app.ts";
import type { SignalGuideData } from "./signal-guide/data.ts";
import { report } from "./signal-guide/report.ts";
import { EMPTY, read, write, type State } from "./signal-guide/state.ts";
import { view } from "./signal-guide/view.ts";

await startTool<SignalGuideData, State>({
  id: "signaalwijzer",
  empty: () => EMPTY,
  read,
  write,
  isEmpty: (_, state) => state.answers.size === 0,
  rejoin: (current, older) => ({ ...current, at: older.at }),
  view,
  report,
});
