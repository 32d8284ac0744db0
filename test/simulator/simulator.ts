import { setTimeout as wait } from "node:timers/promises";
import { Addresses } from "./addresses.ts";
import type { BigQueryFace } from "./bigquery/face.ts";
import { type Behaviour, ChatService } from "./chat-service.ts";
import { cloudFaces } from "./cloud-faces.ts";
import { Credentials } from "./credentials.ts";
import { deployLogs, memoryKillLogs } from "./deploy-logs.ts";
import { deployTraffic } from "./deploy-traffic.ts";
import { allPermissions, environment } from "./environment.ts";
import { type ErrorLine, ErrorLines } from "./error-lines.ts";
import { Events } from "./events.ts";
import type { Face } from "./face.ts";
import { GitHubFace } from "./github.ts";
import { externalAccountFile, IamFace } from "./iam.ts";
import { writeHistory } from "./history.ts";
import { LogSinks } from "./logging/sinks.ts";
import { LogStore } from "./logging/store.ts";
import { type LawTruth, type Past, writePast } from "./past.ts";
import { MetricsFeed } from "./metrics.ts";
import { MetricStore } from "./monitoring/store.ts";
import { Random } from "./random.ts";
import { RequestLog } from "./request-log.ts";
import { type DeployOptions, identityOf, type SimulatorOptions } from "./options.ts";
import { type RevisionPlan, planRevision } from "./run-conditions.ts";
import { type RunIdentity, RunService } from "./run-service.ts";
import { type Scenario, scenario, scenarioBefore, soundScenario } from "./scenarios.ts";
import { CloudServer, type Outage, type RecordedRequest, type Scripted } from "./server.ts";
import { SetupState } from "./setup/state.ts";
import { SlackFace } from "./slack.ts";
import { Timeline } from "./timeline.ts";
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
  readonly outages: Outage[];
  /** The one that the workflow impersonates. */
  readonly serviceAccount = "deployer@ion-demo.iam.gserviceaccount.com";
  /** Short name of the revision that served before anything was deployed. */
  readonly stableRevision: string;
  private current: Scenario;
  private readonly options: SimulatorOptions;
  private readonly random: Random;
  private readonly credentials: Credentials;
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
  private readonly addresses: Addresses;
  private readonly events: Events;
  private readonly timeline: Timeline;
  /** Of all services in this cloud. */
  private readonly timelines: Timeline[];
  private users: Users | undefined;
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
    this.outages = beside?.outages ?? [];
    this.timelines = beside?.timelines ?? [];
    this.current = scenario(options.scenario ?? "healthy", options.overrides);
    // Where collection does not work, not even the types of Cloud Run's metrics are there.
    this.metrics = beside?.metrics ?? (this.current.metrics.enabled ? new MetricStore() : new MetricStore([]));
    this.logs = beside?.logs ?? new LogStore();
    this.service = identityOf(options);
    this.random = new Random(String(options.seed ?? (beside === undefined ? 1 : this.service.name)));
    this.credentials = new Credentials(this.random.fork("tokens"));
    this.grants =
      beside?.grants ?? new Set(allPermissions.filter((permission) => !this.current.denied.includes(permission)));
    const now = Date.now;
    const { serviceAccount, grants } = this;
    const accessToken = (): string => this.credentials.token;
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
    this.addresses = new Addresses((...asked) => this.chat.handle(...asked));
    this.events = new Events(this.log, this.errorLines);
    this.timeline = new Timeline({
      run: this.run,
      behaviours: this.behaviours,
      outages: this.outages,
      stableRevision: this.stableRevision,
      deploy: async (next) => await this.deploy(next),
      endTokens: () => this.endTokens(),
      kill: (revision, memoryLimit) => memoryKillLogs(this.log, revision, memoryLimit, Date.now()),
      later: (ms, action) => this.events.later(ms, action),
    });
    this.timelines.push(this.timeline);
    const { faces, bigquery, neighbour, reads } = cloudFaces({
      service: this.run,
      urls: { uri: () => this.addresses.uri, tagUri: (tag) => this.addresses.tagUri(tag) },
      now,
      trafficMs: () => this.current.shiftMs,
      emptyPageEvery: this.current.emptyPageEvery,
      grants,
      deploy: async (deployed) => await this.deploy(deployed),
      logs: this.logs,
      metrics: this.metrics,
      setup: this.setup,
      neighbours: this.neighbours,
      sinks: this.sinks,
      others: [this.github, this.slack, this.iam],
    });
    this.bigquery = bigquery;
    this.neighbour = neighbour;
    this.reads = reads;
    this.cloud = new CloudServer({
      faces,
      token: () => (options.authentication === false ? undefined : this.credentials.token),
      grants: this.grants,
      faults: () => this.current.faults,
      random: this.random.fork("faults"),
      now,
      scripted: this.scripted,
      outages: this.outages,
      onCall: (call) => {
        for (const timeline of this.timelines) timeline.see(call);
      },
    });
    this.behave(stable, soundScenario, 0);
  }

  /** Base URL of every API. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The service's own URL, where users go. */
  get uri(): string {
    return this.addresses.uri;
  }

  /** Where a tag answers. */
  tagUri(tag: string): string {
    return this.addresses.tagUri(tag) ?? "";
  }

  /** Calls to the APIs, GitHub and Slack, in their order. */
  get requests(): readonly RecordedRequest[] {
    return this.cloud.requests;
  }

  /** What to export for the bundle and for gcloud. */
  get env(): Record<string, string> {
    const tokenFile = this.options.authentication === false ? undefined : this.credentials.tokenFile;
    return environment(this.service, this.port, tokenFile);
  }

  /** The environment as google-github-actions/auth leaves it, without a key: an external account. */
  keylessEnv({ impersonate = true } = {}): Record<string, string> {
    const account = externalAccountFile(this.url, this.iam, this.serviceAccount, impersonate);
    const path = this.credentials.externalAccount(account);
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
    this.credentials.renew();
  }

  async open(port: number): Promise<void> {
    this.credentials.write();
    const { beside } = this.options;
    beside?.neighbours.push(this.neighbour);
    this.port = beside?.port ?? (await this.cloud.listen(port));
    await this.addresses.open();
    this.users = new Users(this.uri, this.random.fork("users"));
    const plan = { ...soundScenario.metrics, enabled: this.current.metrics.enabled };
    if (this.options.live !== false)
      this.feed.start({ name: this.stableRevision, createdMs: this.run.createdMs, plan });
  }

  /** Writes what users got over a time that is over. Gives its truth where it is by law; else `truth()` tells. */
  past(past: Past): LawTruth | null {
    const { metrics, service: identity, log } = this;
    this.pasts += 1;
    const random = this.random.fork(`past/${this.pasts}`);
    const stores = { log, metrics, identity, random, baseUrl: this.uri, now: Date.now() };
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
    if (options.tag !== undefined) await this.addresses.openTag(options.tag);
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
    deployTraffic(this.run, plan, serving, chosen, options, now);
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
    this.events.later((settledMs === Infinity ? now + chosen.rolloutMs : settledMs) - now, () => {
      // Nobody asks a pool.
      if (this.service.isPool !== true) this.users?.start(chosen);
      this.events.begin(name, chosen);
    });
    this.timeline.expect(name, chosen.timeline);
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
    this.events.stop();
    this.feed.stop();
    this.log.flush(Date.now());
    this.chat.stop();
    this.users?.destroy();
    const own = this.options.beside === undefined ? [this.cloud.close()] : [];
    await Promise.all([...own, this.bigquery.stop(), this.addresses.close()]);
    this.credentials.remove();
  }

  /** The old revision is as what comes after it needs it to have been, and its users were there before that was created. */
  private stableUntil(to: number, chosen: Scenario): void {
    const before = scenarioBefore(chosen);
    const known = this.behaviours.get(this.stableRevision);
    if (known === undefined) return;
    this.behaviours.set(this.stableRevision, { ...known, scenario: before });
    if (this.service.isPool === true) return;
    const from = Math.max(this.toldMs, to - (this.options.historyMs ?? usualHistoryMs));
    const traffic = { revision: this.stableRevision, scenario: before, from, to, baseUrl: this.uri };
    writeHistory(this.log, { ...traffic, instances: known.instances }, this.random.fork(`history/${to}`));
    this.toldMs = to;
  }

  private behave(plan: RevisionPlan, chosen: Scenario, trafficSinceMs: number): void {
    const id = (): string => `0087d244${this.random.hex(120)}`;
    const more = Array.from({ length: chosen.metrics.instances - 1 }, id);
    this.behaviours.set(plan.name, { scenario: chosen, trafficSinceMs, instances: [id(), ...more] });
  }

  /** Users of a private service have their own ways in; a token is asked of those who show none of theirs. */
  private admits(header: string | undefined): boolean {
    if (this.options.private !== true) return true;
    return this.iam.accepts(header, [this.uri]) && this.grants.has("run.routes.invoke");
  }
}
