/** What the dev server asks of its builder. */
export type BuilderRequest = { readonly type: "build" } | { readonly type: "index" };

/** What the builder answers. */
export type BuilderReply =
  | { readonly type: "ready" }
  | { readonly type: "built"; readonly pages: number; readonly written: number; readonly ms: number }
  | { readonly type: "indexed"; readonly pages: number }
  | { readonly type: "problems"; readonly lines: readonly string[] }
  | { readonly type: "failed"; readonly message: string };
