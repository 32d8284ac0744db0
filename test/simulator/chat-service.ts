import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { appRoute } from "./app-routes.ts";
import { requestErrors } from "./error-lines.ts";
import { type FrontAnswer, frontDoors } from "./front-doors.ts";
import { hostileTexts } from "./hostile.ts";
import { breakOff, read, send } from "./http.ts";
import type { Random } from "./random.ts";
import type { RequestLog } from "./request-log.ts";
import type { RunService } from "./run-service.ts";
import type { Scenario } from "./scenarios.ts";
import type { OpenRequest } from "./under-way.ts";

/** How one revision behaves, and since when it has had traffic (epoch ms). */
export interface Behaviour {
  scenario: Scenario;
  trafficSinceMs: number;
  /** The first so many hex digits of each instance's id. */
  instances: readonly [string, ...string[]];
}

export interface ChatServiceOptions {
  service: RunService;
  log: RequestLog;
  behaviour: (revision: string) => Behaviour | undefined;
  random: Random;
  now: () => number;
  /** Does Cloud Run's front end let the bearer of this header through? */
  admits: (header: string | undefined) => boolean;
}

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  app?: { processMs: number; persona: string; message: string };
  /** Waited for an instance that another request had begun to start: not part of the logged latency. */
  hiddenMs?: number;
  /** That served it; any, where it does not matter. */
  instanceId?: string | undefined;
  refused?: true;
  cut?: boolean;
  /** Nothing of Cloud Run's own ever saw it. */
  unlogged?: true;
}

function frontAnswer({ status, body, headers, logged }: FrontAnswer): Answer {
  return { status, body, headers, ...(logged === null ? { unlogged: true } : { refused: true }) };
}

/** The front end's own page, with no word of the app. */
const forbiddenPage =
  "<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/health</code> from this server.</h2></body></html>";

const loginPage = "https://login.example.com/signin?continue=%2Fhealth";

/** The deployed chat service: real HTTP, latency really waited for, one entry per request in each log. */
export class ChatService {
  private readonly options: ChatServiceOptions;
  private readonly answers = new Map<string, { text: string; untilMs: number }>();
  private userRequests = 0;
  private otherRequests = 0;
  private coldUntilMs = 0;
  private coldInstance: string | undefined;
  private queuedLeft = 0;
  private stopped = false;

  constructor(options: ChatServiceOptions) {
    this.options = options;
  }

  /** From here on nothing is logged: requests still open are cut off by the one who stops. */
  stop(): void {
    this.stopped = true;
  }

  /** `tag`: the request came by that tag's URL. */
  async handle(request: IncomingMessage, response: ServerResponse, baseUrl: string, tag?: string): Promise<void> {
    const { service, random, now, behaviour, log } = this.options;
    const arrived = performance.now();
    // Microseconds that the clock does not have, so that request timestamps differ as real ones do.
    const startedMs = now() + random.integer(1000) / 1000;
    const body = await read(request);
    if (body === undefined) return;
    const revision = service.route(now(), random.next(), tag);
    const about = revision === undefined ? undefined : behaviour(revision);
    if (revision === undefined || about === undefined) {
      // The front end's own words for a service that cannot be reached.
      send(response, 404, { error: "The requested URL was not found on this server." });
      return;
    }
    const userAgent = request.headers["user-agent"] ?? "";
    // The signature is taken off before the app sees the token (Cloud Run, "Authenticating service-to-service").
    const identity = request.headers["x-serverless-authorization"] ?? request.headers["authorization"];
    const isUser = !userAgent.includes("ion-verify");
    if (!isUser && !this.options.admits(typeof identity === "string" ? identity : undefined)) {
      send(response, 403, forbiddenPage, { "content-type": "text/html; charset=UTF-8" });
      return;
    }
    const path = new URL(request.url ?? "/", baseUrl).pathname;
    const method = request.method ?? "GET";
    const instanceId = random.pick(about.instances, () => 1);
    const door = isUser ? null : about.scenario.frontDoor;
    const open = { revision, instanceId, from: startedMs, to: door === null ? Infinity : startedMs };
    log.open.push(open);
    response.once("close", () => {
      open.to = Math.min(open.to, Math.max(open.from, now()));
    });
    const answer =
      door !== null
        ? frontAnswer(frontDoors[door])
        : await this.answer(about, revision, { method, path, body, headers: request.headers, probe: !isUser, open });
    if (answer === undefined || this.stopped) return;
    if (answer.unlogged) {
      send(response, answer.status, answer.body, answer.headers);
      return;
    }
    const responseBytes =
      answer.cut === true
        ? breakOff(response, answer.status, answer.body)
        : send(response, answer.status, answer.body, answer.headers);
    const elapsed = performance.now() - arrived;
    const { traceId, spanId } = traceOf(request, random);
    log.record(
      {
        revision,
        method,
        // https://TAG---SERVICE-HASH-xx.a.run.app: by its address a request tells that it came by a tag (gcp-facts section 1).
        url: `${tag === undefined ? baseUrl : `https://${tag}---${this.options.service.identity.name}-abcdefghij-uc.a.run.app`}${request.url ?? "/"}`,
        path,
        userAgent,
        startedMs,
        endedMs: Math.max(now(), startedMs + elapsed),
        latencyMs: answer.refused ? 0 : Math.max(0.1, elapsed - (answer.hiddenMs ?? 0)),
        status: answer.status,
        requestBytes: body.length + 400,
        responseBytes: responseBytes + 300,
        traceId,
        spanId,
        instanceId: answer.refused ? undefined : (answer.instanceId ?? instanceId),
        ...(answer.cut === true ? { cut: true } : {}),
        app: answer.app,
      },
      about.scenario,
      now() - about.trafficSinceMs,
    );
  }

  /** Undefined: never answered. */
  private async answer(
    about: Behaviour,
    revision: string,
    request: {
      method: string;
      path: string;
      body: string;
      headers: IncomingHttpHeaders;
      probe: boolean;
      open: OpenRequest;
    },
  ): Promise<Answer | undefined> {
    const { scenario } = about;
    if (request.path === "/health") return health(scenario);
    if (request.path === "/") return { status: 200, body: { service: "chat" } };
    if (request.method === "OPTIONS") return { status: 204, body: undefined };
    const route = scenario.appAnswers[request.path] ?? appRoute(request, scenario.appVersion);
    if (route !== undefined) return route;
    if (request.path !== "/chat") return { status: 404, body: { detail: "Not Found" } };
    if (request.method !== "POST") return { status: 405, body: { detail: "Method Not Allowed" } };
    // A stream per request: the n-th user's request draws the same on every run, whatever probes come between.
    const number = request.probe ? this.otherRequests++ : this.userRequests++;
    const draw = this.options.random.fork(`${request.probe ? "probe" : "user"}/${number}`);
    const sinceMs = this.options.now() - about.trafficSinceMs;
    if (scenario.chatDiesAfterMs !== null && sinceMs >= scenario.chatDiesAfterMs) return undefined;
    if (scenario.hangEvery > 0 && number % scenario.hangEvery === 1) return undefined;
    if (!request.probe && draw.chance(scenario.refusedShare)) {
      // No instance had it.
      request.open.to = request.open.from;
      await wait(scenario.refusedWaitMs);
      return { status: 429, body: "Rate exceeded.", refused: true };
    }
    const message = messageOf(request.body);
    if (message === undefined) return { status: 400, body: { detail: "message is required" } };
    const waited = request.probe ? { hiddenMs: 0 } : await this.awaitInstance(scenario, revision);
    const begun = performance.now();
    const answer = await this.chat(scenario, sinceMs, message, draw);
    const processMs = Math.round((performance.now() - begun) * 100) / 100;
    const cut = !request.probe && answer.status === 200 && draw.chance(scenario.cutShare);
    return { ...answer, ...waited, cut, app: { ...answer.app, processMs } };
  }

  private async chat(scenario: Scenario, sinceMs: number, message: string, draw: Random) {
    const persona = draw.pick(scenario.personas, ({ weight }) => weight);
    const name = scenario.hostile && draw.chance(0.3) ? draw.pick(hostileTexts, () => 1) : persona.name;
    const cached = this.answers.get(message);
    if (cached && cached.untilMs > this.options.now()) {
      await wait(draw.between(2, 5));
      return {
        status: 200,
        body: { response: cached.text, persona: name, cached: true },
        app: { persona: name, message: "chat answered from cache" },
      };
    }
    const burst = scenario.errorBurst;
    const inBurst = burst !== null && sinceMs >= burst.afterMs && sinceMs < burst.afterMs + burst.forMs;
    const failed = draw.chance(inBurst ? burst.rate : scenario.errorRate);
    await wait(draw.logNormal(scenario.latencyMedianMs, scenario.latencySigma) * persona.latencyFactor);
    if (failed) {
      const error = scenario.hostile ? draw.pick(hostileTexts, () => 1) : draw.pick(requestErrors, () => 1);
      return { status: scenario.errorStatus, body: { detail: error }, app: { persona: name, message: error } };
    }
    const text = scenario.hostile ? draw.pick(hostileTexts, () => 1) : `${message.slice(0, 40)}: 반갑습니다!`;
    if (scenario.cacheTtlMs > 0) this.answers.set(message, { text, untilMs: this.options.now() + scenario.cacheTtlMs });
    return {
      status: 200,
      body: { response: text, persona: name, cached: false },
      app: { persona: name, message: "chat answered" },
    };
  }

  /** Waits for an instance where the scenario starts them slowly. `hiddenMs`: the part of the wait that `latency` hides. */
  private async awaitInstance(
    { coldStart }: Scenario,
    revision: string,
  ): Promise<{ hiddenMs: number; instanceId?: string | undefined }> {
    const { now, log, random } = this.options;
    if (coldStart === null) return { hiddenMs: 0 };
    if (this.userRequests % coldStart.everyRequests !== 0) {
      const hiddenMs = this.coldUntilMs - now();
      if (hiddenMs <= 0 || this.queuedLeft === 0) return { hiddenMs: 0 };
      this.queuedLeft -= 1;
      const instanceId = this.coldInstance;
      await wait(hiddenMs);
      return { hiddenMs, instanceId };
    }
    const instanceId = `0087d244${random.hex(120)}`;
    this.coldInstance = instanceId;
    this.coldUntilMs = now() + coldStart.ms;
    this.queuedLeft = coldStart.queued;
    const note = { severity: "INFO", labels: { instanceId } } as const;
    const system = "run.googleapis.com%2Fvarlog%2Fsystem";
    log.system(system, revision, now(), { ...note, textPayload: startingText });
    await wait(coldStart.ms);
    if (!this.stopped) log.system(system, revision, now(), { ...note, textPayload: startedText });
    return { hiddenMs: 0, instanceId };
  }
}

const startingText =
  "Starting new instance. Reason: AUTOSCALING - Instance started due to configured scaling factors (e.g. CPU utilization, request throughput, etc.) or no existing capacity for current traffic.";
const startedText = 'Default STARTUP TCP probe succeeded after 1 attempt for container "chat-1" on port 8080.';

function health({ health: state, healthBody, hostile, appVersion }: Scenario): Answer {
  if (healthBody !== null) return { status: 200, body: healthBody };
  if (state === "redirect") return { status: 302, body: "", headers: { location: loginPage } };
  if (state === "warn")
    return { status: 200, body: { status: "warn", notes: ["the model's quota is nearly used up"] } };
  const down = state === "dependency-down";
  return {
    status: 200,
    body: {
      status: down ? "degraded" : "ok",
      version: appVersion,
      dependencies: {
        database: "ok",
        redis: down ? { status: "down", error: "Connection refused" } : { status: "ok", latency_ms: 1.2 },
        vertex_ai: "ok",
        ...(hostile ? { [hostileTexts[4] ?? ""]: hostileTexts[6] } : {}),
      },
    },
  };
}

function messageOf(body: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && "message" in parsed && typeof parsed.message === "string") {
      return parsed.message;
    }
  } catch {
    // Not JSON: refused like a body without a message.
  }
  return undefined;
}

/** W3C `traceparent` first, then Google's own header; else Cloud Run makes a trace up. */
function traceOf(request: IncomingMessage, random: Random): { traceId: string; spanId: string } {
  const own = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(String(request.headers["traceparent"] ?? ""));
  const google = /^([0-9a-f]{32})(?:\/|$)/.exec(String(request.headers["x-cloud-trace-context"] ?? ""));
  return { traceId: own?.[1] ?? google?.[1] ?? random.hex(32), spanId: random.hex(16) };
}
