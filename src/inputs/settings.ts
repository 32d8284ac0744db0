/** What the user asked for, as plain values: every unit is resolved, every default is filled in. */
export interface Settings {
  service: string;
  region: string;
  /** Undefined: to be asked of the credentials. */
  project: string | undefined;
  /** Undefined: the service's latest created revision. Short name. */
  revision: string | undefined;
  tag: string | undefined;
  /** Base URL of the probes. Undefined: the tag's URL or the service's own. */
  url: string | undefined;

  windowMs: number;
  intervalMs: number;
  /** How long after the window late entries are awaited. */
  settleMs: number;
  readyTimeoutMs: number;

  p95BudgetMs: number;
  /** Besides P95. */
  quantileBudgets: { quantile: number; budgetMs: number }[];
  /** 0..1 */
  errorRateBudget: number;
  /** 0..1: so many requests may wait for an instance. Undefined: not judged. */
  waitBudget: number | undefined;
  memoryBudgetBytes: number;
  /** 0..1 of the allotted CPU. */
  cpuBudget: number;
  /** Which statuses are errors. Inclusive ranges. */
  errorStatus: StatusRange[];
  /** To pass, a rate must be proven below so many times its budget. */
  passMargin: number;
  /** Bad requests may come in clusters of so many. */
  burst: number;
  /** Nothing passes before. */
  minDurationMs: number;
  /** 0..1: the chance of a false fail, and of a false pass. */
  alphaFail: number;
  alphaPass: number;

  /** Undefined: this probe is switched off ("none"). */
  healthPath: string | undefined;
  chatPath: string | undefined;
  /** May hold `{{nonce}}`. */
  chatBody: string;
  probeTimeoutMs: number;
  /** So many consecutive failures of one probe fail the verdict. */
  probeFailures: number;

  /** Paths in a log entry, for example `jsonPayload.process_time_ms`. */
  latencyField: string;
  statusField: string;
  groupField: string;

  baseline: BaselineChoice;
  /** What being worse than the baseline does to the verdict, and how much worse, as a share, is allowed. */
  onRegression: "warn" | "fail";
  regressionTolerance: number;
  onInconclusive: Policy;
  onNoData: Policy;
  failFast: boolean;
  /** May the job end before the window does once every budget is proven? */
  earlyPass: boolean;
  language: Language;

  comment: boolean;
  status: boolean;
  statusContext: string;
  githubToken: string | undefined;
  slackWebhookUrl: string | undefined;
  slackBotToken: string | undefined;
  slackChannel: string | undefined;
  /** From the config file. */
  slack: SlackPlan;
  /** Who is on watch after the deploy: a name or a Slack user ID. */
  watcher: string | undefined;
  /** Send the traffic back when the verdict is `fail`? */
  rollback: boolean;
  /** By names in lower case. Their values are secrets. */
  probeHeaders: Record<string, string>;

  /** Of a rollback. Undefined: the last one before the bad one that was ready and served. */
  toRevision: string | undefined;
  dryRun: boolean;
  /** Whole percents of the traffic, rising. */
  steps: number[];

  report: ReportSettings;
  setup: SetupSettings;
}

/** Of the report on a period. */
export interface ReportSettings {
  period: PeriodChoice;
  /** The period ends so long after the deploy. Undefined: now. */
  offsetMs: number | undefined;
  /** IANA name. */
  timeZone: string;
  slowMs: number;
  meanRangeMs: { low: number; high: number } | undefined;
  /** 0..1 */
  availabilityBudget: number;
  source: "auto" | "logs" | "monitoring" | "bigquery";
  /** `dataset` or `project.dataset`. */
  bigqueryDataset: string | undefined;
  bigqueryMaxBytes: number;
  issue: number | undefined;
  discussion: number | undefined;
  onBreach: Policy;
  expected: ExpectedSettings;
}

export interface PeriodChoice {
  kind: "day" | "week" | "month" | "custom";
  ms: number;
}

/** What the running revision should have; undefined is not compared. */
export interface ExpectedSettings {
  memoryBytes: number | undefined;
  cpu: number | undefined;
  maxInstances: number | undefined;
  healthPath: string | undefined;
  healthTimeoutMs: number | undefined;
  traffic: TrafficWish[] | undefined;
}

/** `revision`: a short name, or `latest`. */
export interface TrafficWish {
  revision: string;
  percent: number;
}

/** Of dashboards, metrics and alert rules. */
export interface SetupSettings {
  mode: "plan" | "apply" | "remove";
  /** Path of the definitions. Undefined: those that come with the action. */
  definitions: string | undefined;
  overwrite: boolean;
  /** `projects/P/notificationChannels/ID` */
  notificationChannel: string | undefined;
}

export interface StatusRange {
  from: number;
  to: number;
}

export type BaselineChoice = { kind: "previous" } | { kind: "none" } | { kind: "revision"; name: string };

/** What an undecided verdict does to the job. */
export type Policy = "pass" | "warn" | "fail";

export type Language = "en" | "ko";

/** What Slack is told besides the verdict, and where. Channels: a name with its `#`, or an ID. */
export interface SlackPlan {
  deploy: string | undefined;
  success: string | undefined;
  /** The most severe first. */
  rules: SlackRule[];
}

export interface SlackRule {
  severity: "critical" | "warning" | "info";
  /** One of them must hold. */
  when: SlackCondition[];
  channel: string | undefined;
  /** 0: each time. */
  atMostEveryMs: number;
}

export type SlackIndicator = "p50" | "p95" | "p99" | "error-rate" | "memory" | "cpu";

export type SlackCondition =
  /** `limit` in ms, bytes or 0..1. */
  | { kind: "above"; indicator: SlackIndicator; limit: number }
  | { kind: "verdict"; verdict: "any" | "pass" | "fail" | "inconclusive" };
