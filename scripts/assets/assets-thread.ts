import { parentPort, workerData } from "node:worker_threads";
import { buildAssets } from "./build-assets.ts";

// The thread behind assets-beside.ts; `workerData` is the project folder.
parentPort?.postMessage(await buildAssets(workerData as string));
