import { Worker } from "node:worker_threads";
import type { Asset } from "./build-assets.ts";
import { assetsKey, keepAssets, keptAssets } from "./kept-assets.ts";

function buildInThread(root: string): Promise<Record<string, Asset>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("assets-thread.ts", import.meta.url), { workerData: root });
    thread.once("message", (built: Record<string, { readonly url: string; readonly content: Uint8Array }>) => {
      void thread.terminate();
      // A Buffer arrives as the plain bytes that it is.
      const assets = Object.entries(built).map(([name, asset]) => [
        name,
        { ...asset, content: Buffer.from(asset.content.buffer, asset.content.byteOffset, asset.content.byteLength) },
      ]);
      resolve(Object.fromEntries(assets) as Record<string, Asset>);
    });
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("The thread that builds styles and scripts stopped.")));
  });
}

/**
 * The result of `buildAssets`: kept from an earlier build of the same sources, or made in a thread of its own, since
 * minifying takes a second of computing in which the content can be read. Rejects with the error of a file that does not
 * compile.
 */
export async function buildAssetsBeside(root: string): Promise<Record<string, Asset>> {
  const key = assetsKey(root);
  const kept = keptAssets(root, key);
  if (kept !== null) return kept;
  const assets = await buildInThread(root);
  keepAssets(root, key, assets);
  return assets;
}
