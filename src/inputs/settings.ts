import type { sharedFields } from "./fields.ts";
import type { reportFields } from "./fields/report.ts";
import type { setupFields } from "./fields/setup.ts";
import type { ProbePlan } from "./probe-plan.ts";
import type { TestResult } from "./test-results.ts";
import type { Valued } from "./setting-name.ts";
import type { SlackPlan } from "./slack-plan.ts";
import type { FirstLook } from "../report/report.ts";

export type { BaselineChoice } from "./names.ts";
export type { PeriodChoice, TrafficWish } from "./period.ts";
export type { SlackCondition, SlackPlan, SlackRule } from "./slack-plan.ts";
export type { StatusRange } from "./status-ranges.ts";

/**
 * What the user asked for, as plain values: every unit is resolved, every default is filled in. The names are the inputs'
 * own in camel case with their unit: `p95-budget` is `p95BudgetMs` in ms, `expect-memory` is `expectMemoryBytes`. Shares are
 * 0..1. Undefined: not given, or switched off by `none`. What each one means stands in fields.ts.
 */
export type Settings = Omit<Valued<typeof sharedFields>, "service" | "region" | "probeHeaders"> & {
  /** Empty where the action needs none. */
  service: string;
  region: string;
  /** By names in lower case. Their values are secrets. */
  probeHeaders: Record<string, string>;
  /** Budgets besides P95, by their quantile. */
  quantileBudgets: { quantile: number; budgetMs: number }[];
  /** From the config file: a list of rules fits no input. */
  slack: SlackPlan;
  /** From the config file, besides those of `health-path` and `chat-path`. */
  probes: ProbePlan[];
  /** What the steps of `test-results` came to. */
  tests: TestResult[];
  /** By the file of `first-report`. Null: nobody looked before, for all that is known. */
  firstLook: FirstLook | null;
  report: ReportSettings;
  setup: SetupSettings;
};

/** Of the report on a period. */
export type ReportSettings = Valued<typeof reportFields>;

/** What the running revision should have; undefined is not compared. */
export type ExpectedSettings = Pick<ReportSettings, Extract<keyof ReportSettings, `expect${string}`>>;

/** Of dashboards, metrics and alert rules. */
export type SetupSettings = Valued<typeof setupFields>;

/** What an undecided verdict does to the job. */
export type Policy = Settings["onInconclusive"];

export type Language = Settings["language"];
