import { systemClock } from "../../src/clock.ts";
import { openAccess, type GoogleAccess } from "../../src/cloud/client.ts";
import type { RetryPolicy } from "../../src/cloud/retry.ts";
import type { Endpoint } from "../../src/inputs/endpoints.ts";
import type { Face, FaceAnswer, FaceRequest } from "../simulator/face.ts";
import { openFaces } from "../simulator/open-faces.ts";

/** Real sockets need real time; without jitter a failed try is repeated after an eighth of a second. */
export const policy: RetryPolicy = { clock: systemClock, random: () => 0, tryTimeoutMs: 10_000 };

export const wait = () => ({ deadline: Date.now() + 30_000, signal: new AbortController().signal });

/** A face that answers what it is told to, call by call, and then the last of it. */
export function scriptedFace(...answers: [FaceAnswer, ...FaceAnswer[]]): Face & { requests: FaceRequest[] } {
  const requests: FaceRequest[] = [];
  return {
    requests,
    permission: () => "any",
    answer(request) {
      requests.push(request);
      return answers[Math.min(requests.length, answers.length) - 1] ?? answers[0];
    },
  };
}

export interface Opened {
  access: GoogleAccess;
  endpoint: Endpoint;
  server: Awaited<ReturnType<typeof openFaces>>["server"];
}

/** These faces on a port, and what an adapter needs to reach them. */
export async function reach(face: Face, grants = ["any"], now = () => Date.now()): Promise<Opened> {
  const { server, clientOptions } = await openFaces([face], grants, now);
  return {
    access: await openAccess({ kind: "none" }, "demo"),
    endpoint: { protocol: "http", host: clientOptions.apiEndpoint, port: clientOptions.port },
    server,
  };
}
