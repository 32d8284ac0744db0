import { createServer, request as send, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A global address before several regions of a service, which take each caller's requests of a path in turn. */
export class LoadBalancer {
  readonly #server: Server;
  readonly #turns = new Map<string, number>();

  constructor(backends: readonly string[]) {
    this.#server = createServer((incoming, outgoing) => {
      const { method, headers, url = "/" } = incoming;
      const caller = `${headers["user-agent"]} ${url}`;
      const turn = this.#turns.get(caller) ?? 0;
      this.#turns.set(caller, turn + 1);
      const backend = backends[turn % backends.length] ?? "";
      const { host: _host, ...rest } = headers;
      const forwarded = send(new URL(url, backend), { method, headers: rest }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on("error", () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
