import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

const COMMAND = "chromium";

export const hasChromium = spawnSync(COMMAND, ["--version"]).status === 0;

type Answer = { id?: number; method?: string; params?: unknown; sessionId?: string; result?: unknown; error?: unknown };

/** A headless browser, spoken to through pipes: the DevTools protocol without a port, messages ended by a zero byte. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #input: Writable;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #events: { method: string; sessionId: string | undefined; params: unknown }[] = [];
  #listeners: (() => void)[] = [];
  #last = 0;

  constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), "ion-chromium-"));
    const options = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--remote-debugging-pipe",
      `--user-data-dir=${this.#profile}`,
    ];
    this.#process = spawn(COMMAND, options, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    const [, , , input, output] = this.#process.stdio;
    this.#input = input as Writable;
    let text = "";
    (output as Readable).setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      const messages = text.split("\0");
      text = messages.pop() ?? "";
      for (const message of messages) this.#take(JSON.parse(message) as Answer);
    });
    this.#process.on("exit", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the browser ended"));
    });
  }

  /** A page of its own, on which no request may leave the machine. */
  async open(url: string): Promise<Page> {
    const { targetId } = await this.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId);
    await page.send("Page.enable");
    await page.send("Network.enable");
    await page.send("Log.enable");
    await page.send("Page.navigate", { url });
    await this.event("Page.loadEventFired", sessionId);
    return page;
  }

  async send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return (await answer) as T;
  }

  /** All events of one kind that have come so far. */
  seen(method: string, sessionId: string): unknown[] {
    return this.#events
      .filter((one) => one.method === method && one.sessionId === sessionId)
      .map(({ params }) => params);
  }

  async event(method: string, sessionId: string): Promise<void> {
    while (this.seen(method, sessionId).length === 0)
      await new Promise<void>((resolve) => this.#listeners.push(resolve));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.send("Browser.close").catch(() => undefined);
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #take({ id, method, params, sessionId, result, error }: Answer): void {
    if (id === undefined) {
      this.#events.push({ method: method ?? "", sessionId, params });
      for (const listener of this.#listeners.splice(0)) listener();
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(JSON.stringify(error)));
  }
}

export interface Look {
  width?: number;
  scheme?: "light" | "dark";
  media?: "screen" | "print";
}

export class Page {
  readonly #browser: Browser;
  readonly #session: string;

  constructor(browser: Browser, session: string) {
    this.#browser = browser;
    this.#session = session;
  }

  async send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return await this.#browser.send<T>(method, params, this.#session);
  }

  seen(method: string): unknown[] {
    return this.#browser.seen(method, this.#session);
  }

  /** As it looks on a screen of this width, CSS pixels. */
  async look({ width = 1_000, scheme = "light", media = "screen" }: Look): Promise<void> {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
    await this.send("Emulation.setEmulatedMedia", {
      media,
      features: [{ name: "prefers-color-scheme", value: scheme }],
    });
  }

  /** What an expression comes to in the page; a promise, once it is kept. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
      "Runtime.evaluate",
      { expression, returnByValue: true, awaitPromise: true },
    );
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }
}
