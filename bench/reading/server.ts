import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { loggingFace } from "../../test/simulator/logging/face.ts";
import { LogStore } from "../../test/simulator/logging/store.ts";
import { listen } from "../../test/simulator/server.ts";
import { appEntries } from "../entries.ts";
import { count, scope, window } from "./scene.ts";

/**
 * The simulator's entries.list over 100,000 entries, each page kept as bytes once it was made: the readers are measured, not
 * the server.
 */
const now = window.to;
const store = new LogStore();
for (const entry of appEntries({ ...scope, ...window, count })) store.append(entry, now);
const face = loggingFace(store, { now: () => now, readsPerMinute: Infinity });
const pages = new Map<string, Buffer>();

async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = pageOf(new URL(request.url ?? "/", "http://localhost"), await text(request));
  response.writeHead(200, { "content-type": "application/json; charset=UTF-8", "content-length": page.length });
  response.end(page);
}

console.log(
  await listen(
    createServer((request, response) => void send(request, response)),
    0,
  ),
);

function pageOf({ pathname: path, searchParams: query }: URL, body: string): Buffer {
  const asked = JSON.parse(body) as { filter?: string; pageToken?: string };
  const key = JSON.stringify([asked.filter, asked.pageToken]);
  let page = pages.get(key);
  if (page === undefined) {
    const answer = face.answer({ method: "POST", path, query, headers: {}, body: asked });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    page = Buffer.from(JSON.stringify(answer.body));
    pages.set(key, page);
  }
  return page;
}
