import type { IncomingMessage, ServerResponse } from "node:http";

const bodyLimit = 1024 * 1024;

/** Undefined: cut off, or too much. */
export async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bodyLimit) return undefined;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString();
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): number {
  const { text, type } = written(body);
  response.writeHead(status, {
    ...(status === 204 ? {} : { "content-type": type, "content-length": Buffer.byteLength(text) }),
    ...headers,
  });
  response.end(status === 204 ? undefined : text);
  return Buffer.byteLength(text);
}

/** Its status and the first half of its body: then the connection ends. */
export function breakOff(response: ServerResponse, status: number, body: unknown): number {
  const { text, type } = written(body);
  const half = Buffer.from(text).subarray(0, Math.ceil(Buffer.byteLength(text) / 2));
  response.writeHead(status, { "content-type": type });
  response.write(half, () => response.destroy());
  return half.length;
}

function written(body: unknown): { text: string; type: string } {
  if (typeof body === "string") return { text: body, type: "text/plain; charset=utf-8" };
  return { text: body === undefined ? "" : JSON.stringify(body), type: "application/json" };
}
