import { compileFilter, FilterError } from "../logging/filter.ts";
import { MonitoringError, invalidField } from "../monitoring/errors.ts";
import { list, sameAggregation } from "./dashboard-rules.ts";
import { type Json, textOf } from "./messages.ts";
import { checkSeries, type MetricLookup } from "./series.ts";

const mostConditions = 6;
const labelPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const labelValuePattern = /^[a-z0-9_-]{0,63}$/;

export interface AlertRules {
  lookup: MetricLookup;
  channelExists: (name: string) => boolean;
}

/** What Monitoring refuses of an alert policy that is well-formed (google.monitoring.v3.AlertPolicy). Throws MonitoringError. */
export function checkAlertPolicy(policy: Json, { lookup, channelExists }: AlertRules): void {
  const conditions = list(policy["conditions"]);
  if (policy["displayName"] === undefined) throw new MonitoringError("Field alert_policy.display_name must be set.");
  if (policy["combiner"] === undefined) throw new MonitoringError("Field alert_policy.combiner must be set.");
  if (conditions.length < 1 || conditions.length > mostConditions) {
    throw invalidField(
      "alert_policy.conditions",
      textOf(conditions.length),
      "a policy can have from one to six conditions",
    );
  }
  checkLabels(policy["userLabels"]);
  for (const [index, condition] of conditions.entries())
    checkCondition(condition, `alert_policy.conditions[${index}]`, lookup);
  const onLogs = conditions.some(({ conditionMatchedLog }) => conditionMatchedLog !== undefined);
  if (onLogs && conditions.length > 1)
    throw new MonitoringError("A log-match condition must be the only condition of a policy.");
  const names = strings(policy["notificationChannels"]);
  for (const name of names) {
    if (!channelExists(name)) throw new MonitoringError(`Cannot find notification channel ${name}.`, 404, "NOT_FOUND");
  }
  checkStrategy((policy["alertStrategy"] ?? {}) as Json, onLogs, names);
}

function checkCondition(condition: Json, at: string, lookup: MetricLookup): void {
  if (condition["displayName"] === undefined) throw new MonitoringError(`Field ${at}.display_name must be set.`);
  const onLogs = condition["conditionMatchedLog"] as Json | undefined;
  if (onLogs !== undefined) checkLogFilter(textOf(onLogs["filter"] ?? ""), at);
  const absent = condition["conditionAbsent"] as Json | undefined;
  if (absent !== undefined) checkAbsence(absent, `${at}.condition_absent`, lookup);
  const threshold = condition["conditionThreshold"] as Json | undefined;
  if (threshold === undefined) {
    if (onLogs === undefined && absent === undefined) throw new MonitoringError(`Field ${at} must have a condition.`);
    return;
  }
  const rules = { lookup, mustExist: true, longestPeriodS: 90_000 };
  const field = `${at}.condition_threshold`;
  const aggregations = list(threshold["aggregations"]);
  const value = checkSeries(threshold["filter"], aggregations, `${field}.filter`, rules);
  if (value === "DISTRIBUTION") {
    throw invalidField(`${field}.aggregations`, "", "the result must be numeric; use a percentile aligner or reducer");
  }
  if (threshold["denominatorFilter"] !== undefined) {
    const below = list(threshold["denominatorAggregations"]);
    checkSeries(threshold["denominatorFilter"], below, `${field}.denominator_filter`, rules);
    sameAggregation([aggregations, below], field);
  }
  if (!["COMPARISON_GT", "COMPARISON_LT"].includes(textOf(threshold["comparison"]))) {
    throw invalidField(
      `${field}.comparison`,
      textOf(threshold["comparison"]),
      "only COMPARISON_LT and COMPARISON_GT are supported",
    );
  }
  const duration = Number(textOf(threshold["duration"] ?? "0s").slice(0, -1));
  if (duration % 60 !== 0) throw invalidField(`${field}.duration`, `${duration}s`, "must be a multiple of 60 seconds");
  if (threshold["evaluationMissingData"] !== undefined && duration < 60) {
    throw invalidField(
      `${field}.evaluation_missing_data`,
      textOf(threshold["evaluationMissingData"]),
      "needs a duration of at least 60 seconds",
    );
  }
}

/** google.monitoring.v3.AlertPolicy.Condition.MetricAbsence: from two minutes to 23.5 hours, by the minute. */
function checkAbsence(absent: Json, field: string, lookup: MetricLookup): void {
  checkSeries(absent["filter"], list(absent["aggregations"]), `${field}.filter`, {
    lookup,
    mustExist: true,
    longestPeriodS: 90_000,
  });
  const duration = Number(textOf(absent["duration"] ?? "0s").slice(0, -1));
  if (duration < 120 || duration > 84_600 || duration % 60 !== 0)
    throw invalidField(`${field}.duration`, `${duration}s`, "must be whole minutes from 2 minutes to 23.5 hours");
}

function checkStrategy(strategy: Json, onLogs: boolean, channels: string[]): void {
  const limited = strategy["notificationRateLimit"] !== undefined;
  if (onLogs && !limited) {
    throw new MonitoringError(
      "Field alert_policy.alert_strategy.notification_rate_limit must be set for a log-match policy.",
    );
  }
  if (!onLogs && limited) {
    throw new MonitoringError(
      "Field alert_policy.alert_strategy.notification_rate_limit is only allowed for log-match policies.",
    );
  }
  for (const one of list(strategy["notificationChannelStrategy"])) {
    const renotify = Number(textOf(one["renotifyInterval"] ?? "0s").slice(0, -1));
    if (renotify < 1_800 || renotify > 86_400) {
      throw invalidField("alert_strategy.renotify_interval", `${renotify}s`, "must be between 30 minutes and 24 hours");
    }
    const unknown = strings(one["notificationChannelNames"]).find((name) => !channels.includes(name));
    if (unknown !== undefined) {
      throw invalidField(
        "alert_strategy.notification_channel_names",
        unknown,
        "must be one of the policy's notification channels",
      );
    }
  }
}

function checkLabels(labels: unknown): void {
  for (const [key, value] of Object.entries((labels ?? {}) as Record<string, string>)) {
    if (!labelPattern.test(key) || !labelValuePattern.test(value)) {
      throw invalidField(
        "alert_policy.user_labels",
        `${key}=${value}`,
        "labels contain only lowercase letters, numerals, underscores and dashes",
      );
    }
  }
}

function checkLogFilter(filter: string, at: string): void {
  try {
    if (filter === "") throw new FilterError("the filter is empty");
    compileFilter(filter);
  } catch (error) {
    if (error instanceof FilterError) throw invalidField(`${at}.condition_matched_log.filter`, filter, error.message);
    throw error;
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
