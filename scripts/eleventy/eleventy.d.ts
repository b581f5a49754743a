/** The part of Eleventy that this project uses; Eleventy 3.1 ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addTemplate(virtualPath: string, content: { readonly data: object; render(data: never): unknown }): void;
    addDataExtension(extensions: string, options: { read: boolean; parser(path: string): Promise<unknown> }): void;
    addTransform(name: string, transform: (content: string, outputPath: string) => Promise<string | undefined>): void;
    addPlugin(plugin: (config: EleventyConfig) => void): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    on(event: "eleventy.after", handler: (event: AfterEvent) => void | Promise<void>): void;
    readonly ignores: Set<string>;
    readonly benchmarks: { readonly config: { setIsVerbose(isVerbose: boolean): void } };
  }
  export interface AfterEvent {
    readonly directories: { readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
    readonly outputMode: "fs" | "json" | "ndjson";
  }
  export interface EleventyOptions {
    quietMode?: boolean;
    configPath?: string;
    runMode?: "build" | "serve" | "watch";
    source?: "cli" | "script";
    config?(config: EleventyConfig): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    init(): Promise<void>;
    write(): Promise<void>;
    disableLogger(): void;
  }
}

declare module "@11ty/eleventy-plugin-rss" {
  export function dateToRfc3339(date: Date): string;
  export function absoluteUrl(path: string, base: string): string;
}

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export interface DevServerOptions {
    port?: number;
    portReassignmentRetryCount?: number;
    domDiff?: boolean;
    liveReload?: boolean;
    showAllHosts?: boolean;
    headers?: Record<string, string>;
    middleware?: ReadonlyArray<(request: IncomingMessage, response: ServerResponse, next: () => void) => void>;
    logger?: { info(message: string): void; log(message: string): void; error(message: string): void };
    messageOnStart?(event: { localhostUrl: string }): string;
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): EleventyDevServer;
    serve(port: number): void;
    reload(event: { files?: readonly string[]; subtype?: "css"; build?: object }): Promise<void>;
    sendError(event: { error: Error }): void;
    close(): Promise<void>;
  }
}
