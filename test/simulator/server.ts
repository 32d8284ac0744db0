import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BigQueryError } from "./bigquery/jobs.ts";
import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import type { Random } from "./random.ts";
import { googleErrors } from "./recorded/google-errors.ts";
import type { Scenario } from "./scenarios.ts";

export interface RecordedRequest {
  method: string;
  path: string;
  query: string;
  body: unknown;
  /** Epoch ms of its arrival. */
  at: number;
  /** 0: reset, or never answered. */
  status: number;
}

export interface CloudServerOptions {
  faces: readonly Face[];
  /** The one bearer token that is accepted at this time; undefined: none is asked for. */
  token: () => string | undefined;
  grants: ReadonlySet<string>;
  faults: () => Scenario["faults"];
  random: Random;
  now: () => number;
  /** Answers in the place of a face's own. */
  scripted?: readonly Scripted[];
  outages?: readonly Outage[];
  /** Told of each before it is answered. */
  onCall?: (call: FaceRequest) => void;
}

/** From a time on these calls are no longer answered, or answered so: an API that ends in the middle of a job. */
export interface Outage {
  of: (call: FaceRequest) => boolean;
  /** Epoch ms. */
  from: number;
  answer: FaceAnswer | "hang";
}

/** Whatever is asked at these paths is answered so. */
export interface Scripted {
  path: RegExp;
  answer: FaceAnswer;
}

type Fault = keyof Scenario["faults"];

/** Faults are dealt like cards, so that even few calls meet the shares that a scenario names. */
const deckSize = 20;

/** The cloud's one port: every face behind authentication, IAM and the scenario's faults, every request recorded. */
export class CloudServer {
  readonly requests: RecordedRequest[] = [];
  private readonly options: CloudServerOptions;
  private readonly server: Server;
  private deck: (Fault | undefined)[] = [];

  constructor(options: CloudServerOptions) {
    this.options = options;
    this.server = createServer((request, response) => void this.handle(request, response));
    this.server.keepAliveTimeout = 60_000;
  }

  /** Gives the port. */
  listen(port: number): Promise<number> {
    return listen(this.server, port);
  }

  close(): Promise<void> {
    return close(this.server);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.options.now();
    const text = await body(request);
    const url = targetOf(request.url ?? "/");
    const call: FaceRequest = {
      method: request.method ?? "GET",
      path: decode(url.pathname),
      query: url.searchParams,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
      ),
      body: parse(text),
    };
    const recorded: RecordedRequest = {
      method: call.method,
      path: call.path,
      query: url.search,
      body: call.body,
      at,
      status: 0,
    };
    this.requests.push(recorded);
    this.options.onCall?.(call);
    const face = this.options.faces.find((candidate) => candidate.permission(call) !== undefined);
    const permission = face?.permission(call) ?? "";
    const fault = permission === "" ? undefined : this.deal();
    if (fault === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const outage = this.options.outages?.find(({ of, from }) => at >= from && of(call))?.answer;
    if (fault === "hang" || outage === "hang") return;
    const scripted = this.options.scripted?.find(({ path }) => path.test(call.path))?.answer;
    const answer =
      outage ?? scripted ?? faultAnswer(fault) ?? this.refusal(call, permission) ?? (await answerOf(face, call));
    recorded.status = answer.status;
    const payload = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {});
    response.writeHead(answer.status, {
      "content-type": "application/json; charset=UTF-8",
      ...answer.headers,
      "content-length": Buffer.byteLength(payload),
    });
    response.end(payload);
  }

  private refusal(call: FaceRequest, permission: string): FaceAnswer | undefined {
    if (permission === "") return undefined;
    const { grants } = this.options;
    const token = this.options.token();
    if (token !== undefined && call.headers["authorization"] !== `Bearer ${token}`)
      return unauthenticated(call.headers["authorization"] === undefined);
    return grants.has(permission) ? undefined : denied(permission, call);
  }

  private deal(): Fault | undefined {
    const { faults, random } = this.options;
    const shares = Object.entries(faults()) as [Fault, number][];
    if (shares.every(([, share]) => share === 0)) return undefined;
    if (this.deck.length === 0) {
      const bad = shares.flatMap(([fault, share]) => Array.from({ length: Math.round(share * deckSize) }, () => fault));
      const good = Array.from({ length: Math.max(0, deckSize - bad.length) }, () => undefined);
      this.deck = random.shuffled([...bad, ...good]);
    }
    return this.deck.pop();
  }
}

export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * gcloud comes through its proxy setting, with absolute-form targets (RFC 9112 section 3.2.2), and puts the region before the
 * host: `http://us-central1-127.0.0.1:8080/…`, which no URL parser accepts. The host says nothing here; it is cut off.
 */
function targetOf(target: string): URL {
  const path = target.replace(/^https?:\/\/[^/?#]*/, "");
  return new URL(`http://localhost${path.startsWith("/") ? path : `/${path}`}`);
}

/** A face that throws is a fault of the simulator: the caller sees it as Google's own, its text says whose it is. */
async function answerOf(face: Face | undefined, call: FaceRequest): Promise<FaceAnswer> {
  if (face === undefined) return googleError(404, "NOT_FOUND", `Method not found: ${call.method} ${call.path}`);
  try {
    return await face.answer(call);
  } catch (error) {
    return googleError(500, "INTERNAL", `The simulator failed: ${String(error)}`);
  }
}

function faultAnswer(fault: Fault | undefined): FaceAnswer | undefined {
  if (fault === "rateLimited") return googleErrors.logReadQuota.answer;
  return fault === "unavailable" ? googleError(503, "UNAVAILABLE", "The service is currently unavailable.") : undefined;
}

/** As recorded: google-errors.ts, `tokenExpired`. */
function unauthenticated(missing: boolean): FaceAnswer {
  if (!missing) return googleErrors.tokenExpired.answer;
  const expected =
    "Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
  return googleError(401, "UNAUTHENTICATED", `Request is missing required authentication credential. ${expected}`);
}

/** Each API has its own words. */
function denied(permission: string, call: FaceRequest): FaceAnswer {
  if (permission.startsWith("bigquery.")) {
    const project = /\/projects\/([^/]+)/.exec(call.path)?.[1] ?? "";
    const message = `Access Denied: Project ${project}: User does not have ${permission} permission in project ${project}.`;
    return { status: 403, body: new BigQueryError(403, "accessDenied", message).body };
  }
  const resource = call.path.replace(/^\/(?:v1|v2|v3|apis\/serving\.knative\.dev\/v1)\//, "");
  const message = permission.startsWith("run.")
    ? `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`
    : permission.startsWith("logging.")
      ? `Permission '${permission}' denied on resource (or it may not exist).`
      : `Permission ${permission} denied (or the resource may not exist).`;
  return googleError(403, "PERMISSION_DENIED", message, [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "IAM_PERMISSION_DENIED",
      domain: "iam.googleapis.com",
      metadata: { permission, resource },
    },
  ]);
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    // A client that went away: whatever came is all there is.
  }
  return Buffer.concat(chunks).toString();
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
