import { Addresses } from "./addresses.ts";
import type { BigQueryFace } from "./bigquery/face.ts";
import { ChatService } from "./chat-service.ts";
import { cloudFaces } from "./cloud-faces.ts";
import { Credentials } from "./credentials.ts";
import { memoryKillLogs } from "./deploy-logs.ts";
import { allPermissions, environment } from "./environment.ts";
import { type ErrorLine, ErrorLines } from "./error-lines.ts";
import { Events } from "./events.ts";
import type { Face } from "./face.ts";
import { GitHubFace } from "./github.ts";
import { externalAccountFile, IamFace } from "./iam.ts";
import { LogSinks } from "./logging/sinks.ts";
import { LogStore } from "./logging/store.ts";
import { type LawTruth, type Past, writePast } from "./past.ts";
import { MetricsFeed } from "./metrics.ts";
import { MetricStore } from "./monitoring/store.ts";
import { Random } from "./random.ts";
import { RequestLog } from "./request-log.ts";
import { type DeployOptions, identityOf, type SimulatorOptions } from "./options.ts";
import { Rollouts, stablePlan } from "./rollouts.ts";
import { type RunIdentity, RunService } from "./run-service.ts";
import { type Scenario, scenario, soundScenario } from "./scenarios.ts";
import { CloudServer, type Outage, type RecordedRequest, type Scripted } from "./server.ts";
import { SetupState } from "./setup/state.ts";
import { SlackFace } from "./slack.ts";
import { Timeline } from "./timeline.ts";
import { type Truth, type TruthQuery, figures, mostWithin } from "./truth.ts";
import { until } from "./until.ts";
import { Users } from "./users.ts";

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
  private readonly rollouts: Rollouts;
  private readonly addresses: Addresses;
  private readonly events: Events;
  private readonly timeline: Timeline;
  /** Of all services in this cloud. */
  private readonly timelines: Timeline[];
  private users: Users | undefined;
  private port = 0;
  /** How many pasts were written: each is drawn as in every other run, whenever that is. */
  private pasts = 0;

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
    // Google issues the tokens of all regions.
    const { serviceAccount, grants } = this;
    const accessToken = (): string => this.credentials.token;
    const { tokenLifetimeS: lifetimeS } = options;
    const random = this.random.fork("iam");
    this.iam = beside?.iam ?? new IamFace({ accessToken, serviceAccount, grants, now, random, lifetimeS });
    const stable = stablePlan({ identity: this.service }, options.stableAgeMs);
    this.stableRevision = stable.name;
    this.run = new RunService(this.service, stable);
    this.sinks = new LogSinks(this.service.project);
    this.log = new RequestLog(this.logs, this.service, this.random.fork("log"), (entry) => this.sinks.keeps(entry));
    this.errorLines = new ErrorLines(this.log, this.random.fork("errors"));
    if (options.live !== false) this.errorLines.history(this.stableRevision, now());
    this.feed = new MetricsFeed(this.metrics, this.service, this.log, now);
    this.chat = new ChatService({
      service: this.run,
      log: this.log,
      behaviour: (revision) => this.rollouts.behaviours.get(revision),
      random: this.random.fork("chat"),
      admits: (header) => options.private !== true || this.iam.invokes(header, this.uri),
      now,
    });
    this.addresses = new Addresses((...asked) => this.chat.handle(...asked));
    this.events = new Events(this.log, this.errorLines);
    this.rollouts = new Rollouts({
      run: this.run,
      stable,
      log: this.log,
      random: this.random,
      uri: () => this.uri,
      historyMs: options.historyMs,
    });
    this.timeline = new Timeline({
      run: this.run,
      behaviours: this.rollouts.behaviours,
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

  /** Requests that users sent; `unanswered`: cut off, or refused by the network. `brokenOff`: of the answers that began. */
  get traffic(): { sent: number; unanswered: number; brokenOff: number } {
    const { sent = 0, unanswered = 0, brokenOff = 0 } = this.users ?? {};
    return { sent, unanswered, brokenOff };
  }

  /** The most reads of log entries in any minute so far. */
  get mostLogReadsAMinute(): number {
    return mostWithin(60_000, this.reads);
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
    const revision = past.revision ?? this.stableRevision;
    return writePast(past, revision, { log, metrics, identity, random, baseUrl: this.uri, now: Date.now() });
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
    const { plan, startedMs, settledMs } = this.rollouts.begin(chosen, options);
    const { name } = plan;
    if (chosen.outcome === "ready") this.feed.start({ name, createdMs: plan.createdMs, plan: chosen.metrics });
    // A rollout that never ends never takes traffic; the users of the old revision are there all the same.
    this.events.later((settledMs === Infinity ? startedMs + chosen.rolloutMs : settledMs) - startedMs, () => {
      // Nobody asks a pool.
      if (this.service.isPool !== true) this.users?.start(chosen);
      this.events.begin(name, chosen);
    });
    this.timeline.expect(name, chosen.timeline);
    return { revision: name };
  }

  /** Resolves when the last rollout has ended and its users come; at once where it never will. */
  async moved(): Promise<void> {
    if (this.rollouts.endsMs < Infinity) await until(this.rollouts.endsMs);
  }

  /** Ends the users' traffic and resolves once every request has ended and its entries can be read: figures stand still. */
  async settle(): Promise<void> {
    this.users?.stop();
    // Requests that will never be answered must not be waited for.
    if (this.current.chatDiesAfterMs !== null || this.current.hangEvery > 0) this.users?.destroy();
    await this.users?.drained();
    this.log.flush(Date.now());
    await until(this.log.lastVisibleMs);
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
}
