import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BigQueryFace } from "./bigquery/face.ts";
import { type Behaviour, ChatService } from "./chat-service.ts";
import { DeployFace } from "./deploy-face.ts";
import { deployLogs, memoryKillLogs, secondGenerationKillLogs } from "./deploy-logs.ts";
import { allPermissions, environment } from "./environment.ts";
import { type ErrorLine, ErrorLines } from "./error-lines.ts";
import type { Face } from "./face.ts";
import { GitHubFace } from "./github.ts";
import { externalAccountFile, IamFace } from "./iam.ts";
import { writeHistory } from "./history.ts";
import { loggingFace } from "./logging/face.ts";
import { LogSinks } from "./logging/sinks.ts";
import { LogStore } from "./logging/store.ts";
import { type LawTruth, type Past, writePast } from "./past.ts";
import { MetricsFeed } from "./metrics.ts";
import { monitoringFace } from "./monitoring/face.ts";
import { MetricStore } from "./monitoring/store.ts";
import { neighbourFace, neighboursFace } from "./neighbour.ts";
import { Random } from "./random.ts";
import { RequestLog } from "./request-log.ts";
import type { DeployOptions, SimulatorOptions } from "./options.ts";
import { type RevisionPlan, planRevision } from "./run-conditions.ts";
import { type RunIdentity, RunService, type TrafficTarget } from "./run-service.ts";
import { RunV1Face } from "./run-v1-face.ts";
import { RunV2Face } from "./run-v2-face.ts";
import { type Scenario, scenario, scenarioBefore, soundScenario } from "./scenarios.ts";
import { CloudServer, type RecordedRequest, type Outage, type Scripted, close, listen } from "./server.ts";
import { SetupFace } from "./setup/face.ts";
import { SetupState } from "./setup/state.ts";
import { SlackFace } from "./slack.ts";
import { type Truth, type TruthQuery, figures } from "./truth.ts";
import { Users } from "./users.ts";

const hour = 3_600_000;
const usualHistoryMs = 30_000;

/** A cloud with one service, whose first revision serves already. Nothing is deployed until `deploy()`. */
export class Simulator {
  readonly service: RunIdentity;
  readonly grants: Set<string>;
  readonly run: RunService;
  readonly logs: LogStore;
  readonly metrics: MetricStore;
  readonly github = new GitHubFace();
  readonly slack = new SlackFace();
  /** With the dataset `ion_logs`, linked to the log bucket. */
  readonly bigquery: BigQueryFace;
  /** Dashboards, alert policies, log-based metrics. */
  readonly setup = new SetupState();
  readonly iam: IamFace;
  /** Recorded answers, given whole in the place of a face's own: see recorded/google-errors.ts. */
  readonly scripted: Scripted[] = [];
  /** APIs that end in the middle of a job. */
  readonly outages: Outage[] = [];
  /** The one that the workflow impersonates. */
  readonly serviceAccount = "deployer@ion-demo.iam.gserviceaccount.com";
  /** Short name of the revision that served before anything was deployed. */
  readonly stableRevision: string;
  private current: Scenario;
  private readonly options: SimulatorOptions;
  private readonly random: Random;
  private token: string;
  private readonly tokens: Random;
  private readonly folder = mkdtempSync(join(tmpdir(), "ion-simulator-"));
  readonly sinks: LogSinks;
  private readonly log: RequestLog;
  private readonly errorLines: ErrorLines;
  private readonly feed: MetricsFeed;
  private readonly chat: ChatService;
  private readonly cloud: CloudServer;
  /** Of further services in this cloud, and of this one in another's. */
  private readonly neighbours: Face[] = [];
  private readonly neighbour: Face;
  private readonly reads: number[];
  private readonly behaviours = new Map<string, Behaviour>();
  private readonly listeners: Server[] = [];
  private readonly tagUris = new Map<string, string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private users: Users | undefined;
  private serviceUri = "";
  private port = 0;
  /** The history of users' requests is written up to this time. */
  private toldMs = -Infinity;
  /** How many pasts were written: each is drawn as in every other run, whenever that is. */
  private pasts = 0;
  /** When the last rollout ends. */
  private movedMs = 0;

  constructor(options: SimulatorOptions) {
    const { beside } = options;
    this.options = options;
    this.current = scenario(options.scenario ?? "healthy", options.overrides);
    // Where collection does not work, not even the types of Cloud Run's metrics are there.
    this.metrics = beside?.metrics ?? (this.current.metrics.enabled ? new MetricStore() : new MetricStore([]));
    this.logs = beside?.logs ?? new LogStore();
    this.service = {
      project: options.project ?? beside?.service.project ?? "ion-demo",
      projectNumber: "415104041262",
      region: options.region ?? "us-central1",
      name: options.service ?? (options.pool === true ? "ion-worker-prod" : "ion-api-prod"),
      ...(options.pool === true ? { isPool: true } : {}),
      ...(options.regions === undefined ? {} : { regions: options.regions }),
      ...(options.terraform === true ? { terraform: true } : {}),
    };
    this.random = new Random(String(options.seed ?? (beside === undefined ? 1 : this.service.name)));
    this.tokens = this.random.fork("tokens");
    this.token = `ya29.simulator-${this.tokens.uuid()}`;
    this.grants =
      beside?.grants ?? new Set(allPermissions.filter((permission) => !this.current.denied.includes(permission)));
    const now = Date.now;
    const { serviceAccount, grants } = this;
    const accessToken = (): string => this.token;
    const lifetimeS = options.tokenLifetimeS;
    const issuer = {
      accessToken,
      serviceAccount,
      grants,
      now,
      random: this.random.fork("iam"),
      ...(lifetimeS === undefined ? {} : { lifetimeS }),
    };
    // Google issues the tokens of all regions.
    this.iam = beside?.iam ?? new IamFace(issuer);
    const stable = planRevision(
      this.service,
      `${this.service.name}-00041-abc`,
      soundScenario,
      now() - (options.stableAgeMs ?? 72 * hour),
      now() - (options.stableAgeMs ?? 72 * hour),
    );
    this.stableRevision = stable.name;
    this.run = new RunService(this.service, stable);
    this.sinks = new LogSinks(this.service.project);
    this.log = new RequestLog(this.logs, this.service, this.random.fork("log"), (entry) => this.sinks.keeps(entry));
    this.errorLines = new ErrorLines(this.log, this.random.fork("errors"));
    if (options.live !== false) this.errorLines.history(this.stableRevision, now());
    this.feed = new MetricsFeed(this.metrics, this.service, this.log.requests, now);
    this.chat = new ChatService({
      service: this.run,
      log: this.log,
      behaviour: (revision) => this.behaviours.get(revision),
      random: this.random.fork("chat"),
      admits: (header) => this.admits(header),
      now,
    });
    const urls = { uri: () => this.serviceUri, tagUri: (tag: string) => this.tagUris.get(tag) };
    const run = {
      service: this.run,
      urls,
      now,
      trafficMs: () => this.current.shiftMs,
      can: (permission: string) => this.grants.has(permission),
    };
    const emptyPageEvery = this.current.emptyPageEvery;
    const logging = loggingFace(this.logs, { now, ...(emptyPageEvery > 0 ? { emptyPageEvery } : {}) });
    this.reads = logging.reads;
    const { project, region: location } = this.service;
    this.bigquery = new BigQueryFace({
      project,
      dataset: "ion_logs",
      location,
      entries: () => this.logs.all(`projects/${project}`, now()),
      can: (permission) => this.grants.has(permission),
    });
    const runFace = new RunV2Face(run);
    this.neighbour = neighbourFace(runFace, this.run);
    this.cloud = new CloudServer({
      faces: [
        neighboursFace(this.neighbours),
        runFace,
        new DeployFace({ ...run, deploy: async (deployed) => await this.deploy(deployed) }),
        new RunV1Face(run),
        new SetupFace(this.setup, now),
        this.sinks,
        logging,
        monitoringFace(this.metrics, { now }),
        this.bigquery,
        this.github,
        this.slack,
        this.iam,
      ],
      token: () => (options.authentication === false ? undefined : this.token),
      grants: this.grants,
      faults: () => this.current.faults,
      random: this.random.fork("faults"),
      now,
      scripted: this.scripted,
      outages: this.outages,
    });
    this.behave(stable, soundScenario, 0);
  }

  /** Base URL of every API. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The service's own URL, where users go. */
  get uri(): string {
    return this.serviceUri;
  }

  /** Where a tag answers. */
  tagUri(tag: string): string {
    return this.tagUris.get(tag) ?? "";
  }

  /** Calls to the APIs, GitHub and Slack, in their order. */
  get requests(): readonly RecordedRequest[] {
    return this.cloud.requests;
  }

  /** What to export for the bundle and for gcloud. */
  get env(): Record<string, string> {
    const tokenFile = this.options.authentication === false ? undefined : join(this.folder, "token");
    return environment(this.service, this.port, tokenFile);
  }

  /** The environment as google-github-actions/auth leaves it, without a key: an external account. */
  keylessEnv({ impersonate = true } = {}): Record<string, string> {
    const path = join(this.folder, "gha-creds-0123456789abcdef.json");
    writeFileSync(path, externalAccountFile(this.url, this.iam, this.serviceAccount, impersonate), { mode: 0o600 });
    const { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: _none, ...env } = this.env;
    return { ...env, GOOGLE_APPLICATION_CREDENTIALS: path };
  }

  /** Requests that users sent; `unanswered`: cut off, or refused by the network. */
  get traffic(): { sent: number; unanswered: number } {
    return { sent: this.users?.sent ?? 0, unanswered: this.users?.unanswered ?? 0 };
  }

  /** The most reads of log entries in any minute so far. */
  get mostLogReadsAMinute(): number {
    return Math.max(
      0,
      ...this.reads.map((at) => this.reads.filter((other) => other > at - 60_000 && other <= at).length),
    );
  }

  /** What users got, of all revisions or one, of all time or between two entry timestamps. */
  truth(query: TruthQuery = {}): Truth {
    return figures(this.log.requests, query);
  }

  /** Errors that were written beside those of requests. */
  get errors(): readonly ErrorLine[] {
    return this.errorLines.written;
  }

  /** Access tokens that were given out are refused from now on, sooner than they said (reality.md section 4). */
  endTokens(): void {
    this.token = `ya29.simulator-${this.tokens.uuid()}`;
    writeFileSync(join(this.folder, "token"), this.token, { mode: 0o600 });
  }

  async open(port: number): Promise<void> {
    writeFileSync(join(this.folder, "token"), this.token, { mode: 0o600 });
    const { beside } = this.options;
    beside?.neighbours.push(this.neighbour);
    this.port = beside?.port ?? (await this.cloud.listen(port));
    this.serviceUri = await this.listenForChat();
    this.users = new Users(this.serviceUri, this.random.fork("users"));
    const plan = { ...soundScenario.metrics, enabled: this.current.metrics.enabled };
    if (this.options.live !== false)
      this.feed.start({ name: this.stableRevision, createdMs: this.run.createdMs, plan });
  }

  /** Writes what users got over a time that is over. Gives its truth where it is by law; else `truth()` tells. */
  past(past: Past): LawTruth | null {
    const { metrics, service: identity, log } = this;
    this.pasts += 1;
    const random = this.random.fork(`past/${this.pasts}`);
    const stores = { log, metrics, identity, random, baseUrl: this.serviceUri, now: Date.now() };
    return writePast(past, past.revision ?? this.stableRevision, stores);
  }

  /** Starts a rollout and comes back at once; users come when it has traffic, or, where it never will, to the old revision. */
  async deploy(options: DeployOptions = {}): Promise<{ revision: string }> {
    const chosen = options.scenario
      ? scenario(options.scenario, options.overrides)
      : scenario(this.options.scenario ?? "healthy", { ...this.options.overrides, ...options.overrides });
    this.current = chosen;
    this.sinks.exclusions = chosen.exclusions;
    for (const permission of chosen.denied) this.grants.delete(permission);
    if (options.tag !== undefined && !this.tagUris.has(options.tag))
      this.tagUris.set(options.tag, await this.listenForChat(options.tag));
    const now = Date.now();
    const number = String(41 + this.run.revisions.size).padStart(5, "0");
    const name = options.revision ?? `${this.service.name}-${number}-${this.random.text(3, "bcdfghjkmnpqrstvwxz")}`;
    const label = {
      ...(options.commit === undefined ? {} : { commit: options.commit }),
      ...(options.image === undefined ? {} : { image: options.image }),
    };
    const plan = { ...planRevision(this.service, name, chosen, now, now - chosen.createdMsAgo), ...label };
    const serving = this.run.route(now, 0) ?? this.stableRevision;
    if (serving === this.stableRevision) this.stableUntil(plan.createdMs, chosen);
    // A tag stays with its revision, but for one that moves to this one.
    const kept = this.run
      .state(now)
      .traffic.filter(({ tag }) => tag !== undefined && tag !== options.tag)
      .map((entry) => ({ ...entry, percent: 0 }));
    if (chosen.pinned) {
      const all = { type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: serving, percent: 100 } as const;
      this.run.setTraffic([all, ...kept], 0, now);
    }
    this.run.deploy(plan, now + chosen.acceptMs, chosen.trafficMs, now);
    if (options.percent !== undefined) {
      const split = { [serving]: 100 - options.percent, [name]: options.percent };
      const type = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" as const;
      const traffic = Object.entries(split).map(([revision, percent]) => ({ type, revision, percent }));
      this.run.setTraffic([...traffic, ...kept], chosen.rolloutMs + chosen.trafficMs, now);
    }
    if (options.tag !== undefined) {
      const tagged: TrafficTarget = {
        type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION",
        revision: name,
        percent: 0,
        tag: options.tag,
      };
      const others = this.run.state(now).traffic.filter(({ tag }) => tag !== options.tag);
      this.run.setTraffic([...others, tagged], 0, now);
    }
    const settledMs = plan.decidedMs + (chosen.outcome === "ready" ? chosen.trafficMs : 0);
    this.movedMs = settledMs;
    this.behave(plan, chosen, settledMs);
    deployLogs(this.log, this.run, plan);
    if (chosen.stall !== null) {
      const from = settledMs + chosen.stall.afterMs;
      this.log.stall(from, from + chosen.stall.forMs);
    }
    if (chosen.outcome === "ready") this.feed.start({ name, createdMs: plan.createdMs, plan: chosen.metrics });
    // A rollout that never ends never takes traffic; the users of the old revision are there all the same.
    this.later((settledMs === Infinity ? now + chosen.rolloutMs : settledMs) - now, () => {
      // Nobody asks a pool.
      if (this.service.isPool !== true) this.users?.start(chosen);
      if (chosen.memoryKills !== null) this.killForMemory(name, chosen, chosen.memoryKills.afterMs);
      if (chosen.newErrors !== null) this.writeErrors(name, chosen.newErrors.everyMs, chosen.newErrors.afterMs);
    });
    return { revision: name };
  }

  /** Resolves when the last rollout has ended and its users come; at once where it never will. */
  async moved(): Promise<void> {
    const left = this.movedMs - Date.now();
    if (left > 0 && left < Infinity) await wait(left + 1);
  }

  /** Ends the users' traffic and resolves once every request has ended and its entries can be read: figures stand still. */
  async settle(): Promise<void> {
    this.users?.stop();
    // Requests that will never be answered must not be waited for.
    if (this.current.chatDiesAfterMs !== null || this.current.hangEvery > 0) this.users?.destroy();
    await this.users?.drained();
    this.log.flush(Date.now());
    const left = this.log.lastVisibleMs - Date.now();
    if (left > 0) await wait(left + 1);
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    this.feed.stop();
    this.log.flush(Date.now());
    this.chat.stop();
    this.users?.destroy();
    const own = this.options.beside === undefined ? [this.cloud.close()] : [];
    await Promise.all([...own, this.bigquery.stop(), ...this.listeners.map(close)]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The old revision is as what comes after it needs it to have been, and its users were there before that was created. */
  private stableUntil(to: number, chosen: Scenario): void {
    const before = scenarioBefore(chosen);
    const known = this.behaviours.get(this.stableRevision);
    if (known === undefined) return;
    this.behaviours.set(this.stableRevision, { ...known, scenario: before });
    if (this.service.isPool === true) return;
    const from = Math.max(this.toldMs, to - (this.options.historyMs ?? usualHistoryMs));
    const traffic = { revision: this.stableRevision, scenario: before, from, to, baseUrl: this.serviceUri };
    writeHistory(this.log, { ...traffic, instances: known.instances }, this.random.fork(`history/${to}`));
    this.toldMs = to;
  }

  private behave(plan: RevisionPlan, chosen: Scenario, trafficSinceMs: number): void {
    const id = (): string => `0087d244${this.random.hex(120)}`;
    const more = Array.from({ length: chosen.metrics.instances - 1 }, id);
    this.behaviours.set(plan.name, { scenario: chosen, trafficSinceMs, instances: [id(), ...more] });
  }

  private killForMemory(revision: string, chosen: Scenario, inMs: number): void {
    this.later(inMs, () => {
      if (chosen.memoryKills?.generation === 2) secondGenerationKillLogs(this.log, revision, Date.now());
      else memoryKillLogs(this.log, revision, chosen.memoryLimit, Date.now());
      if (chosen.memoryKills !== null) this.killForMemory(revision, chosen, chosen.memoryKills.everyMs);
    });
  }

  /** Users of a private service have their own ways in; a token is asked of those who show none of theirs. */
  private admits(header: string | undefined): boolean {
    if (this.options.private !== true) return true;
    return this.iam.accepts(header, [this.serviceUri]) && this.grants.has("run.routes.invoke");
  }

  private writeErrors(revision: string, everyMs: number, inMs: number, n = 0): void {
    this.later(inMs, () => {
      this.errorLines.next(revision, n, Date.now());
      this.writeErrors(revision, everyMs, everyMs, n + 1);
    });
  }

  private async listenForChat(tag?: string): Promise<string> {
    let base = "";
    const server = createServer((request, response) => void this.chat.handle(request, response, base, tag));
    // Browsers reuse connections long after five seconds; a reset in between would be the simulator's fault, not the service's.
    server.keepAliveTimeout = 60_000;
    this.listeners.push(server);
    base = `http://127.0.0.1:${await listen(server, 0)}`;
    return base;
  }

  private later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      action();
    }, ms);
    this.timers.add(timer);
  }
}
