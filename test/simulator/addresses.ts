import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { close, listen } from "./server.ts";

type Handle = (request: IncomingMessage, response: ServerResponse, baseUrl: string, tag?: string) => Promise<void>;

/** Where the service answers: a port of its own for it, and one for each tag. */
export class Addresses {
  /** The service's own, where users go. */
  uri = "";
  readonly #handle: Handle;
  readonly #listeners: Server[] = [];
  readonly #tagUris = new Map<string, string>();

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  tagUri(tag: string): string | undefined {
    return this.#tagUris.get(tag);
  }

  async open(): Promise<void> {
    this.uri = await this.#listen();
  }

  async openTag(tag: string): Promise<void> {
    if (!this.#tagUris.has(tag)) this.#tagUris.set(tag, await this.#listen(tag));
  }

  async close(): Promise<void> {
    await Promise.all(this.#listeners.map(close));
  }

  async #listen(tag?: string): Promise<string> {
    let base = "";
    const server = createServer((request, response) => void this.#handle(request, response, base, tag));
    // Browsers reuse connections long after five seconds; a reset in between would be the simulator's fault, not the service's.
    server.keepAliveTimeout = 60_000;
    this.#listeners.push(server);
    base = `http://127.0.0.1:${await listen(server, 0)}`;
    return base;
  }
}
