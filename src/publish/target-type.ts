import type { Clock } from "../clock.ts";
import type { Runner } from "../inputs/runner.ts";
import type { Settings } from "../inputs/settings.ts";
import type { AnyReport, PeriodReport } from "../report/report.ts";
import { eventOf } from "./commit.ts";
import type { Opening } from "./publisher.ts";

/** What a target is opened with. */
export interface TargetParts {
  settings: Settings;
  /** The services that it is about; their settings are `settings` where it is one. */
  targets: readonly Settings[];
  runner: Runner;
  clock: Clock;
  /** The payload of the event that started the workflow. Null: there is none. */
  event: () => unknown;
  /** Where a verification's report lies. Null: nowhere yet. */
  reportPath: () => string | null;
}

/** Who can be told beside the runner. A way that gives null was not asked for. */
export interface Target {
  /** Of a verification. Absent: it is not told of one. */
  window?: (parts: TargetParts) => Opening<AnyReport> | null;
  /** Of a report on a period. */
  period?: (parts: TargetParts) => Opening<PeriodReport>;
}

/** `targets`: default, the one of `settings`. */
export type TargetGiven = Pick<TargetParts, "settings" | "runner" | "clock"> & { targets?: readonly Settings[] };

export function targetParts(
  { settings, targets = [settings], runner, clock }: TargetGiven,
  reportPath: () => string | null = () => null,
): TargetParts {
  return { settings, targets, runner, clock, event: () => eventOf(runner), reportPath };
}
