import { parseDuration } from "../inputs/duration.ts";
import { parseLimitCondition } from "../inputs/limit-condition.ts";
import type { StatusRange } from "../inputs/settings.ts";
import type { Language } from "../report/words/languages.ts";
import { type Words, wordsFor } from "../report/words/catalogues.ts";
import { named } from "./dashboards.ts";
import type { AlertDefinition, Definitions } from "./definitions.ts";
import { figureQuery, isShown } from "./indicators.ts";
import { cloudRunMetric, logMetricType } from "./names.ts";
import { rateQuery, type Scope, seconds } from "./queries.ts";
import type { JsonObject, WantedResource } from "./resource.ts";
import { serviceLogs } from "./widgets.ts";

type AlertWords = Words["setup"]["alerts"];

/** The definitions' metric of latencies, by its name there; without it Cloud Run's own is taken. */
const latencyMetric = "latency";

/** Severity.WARNING is the lowest that Monitoring has; info has none (google.monitoring.v3.AlertPolicy). */
const severities = { critical: "CRITICAL", error: "ERROR", warning: "WARNING", info: null } as const;

/**
 * AlertPolicy of Monitoring v3, one for each alert of the definitions. `channel`: the notification channel, or undefined
 * where incidents are only shown in the console.
 */
export function alertPolicies(
  definitions: Definitions,
  scope: Scope,
  errorStatus: StatusRange[],
  channel: string | undefined,
  language: Language = "en",
): WantedResource[] {
  const words = wordsFor(language).setup.alerts;
  return Object.entries(definitions.alerts).map(([id, alert]) => {
    const title = named(alert.title ?? `{service} – ${id}`, scope);
    const conditions = (alert.when ?? []).flatMap((text) => condition(text, alert, definitions, scope, errorStatus));
    const severity = severities[alert.severity];
    return {
      kind: "alert",
      id,
      title,
      uses:
        latencyOf(definitions) === latencyMetric && asksForLatency(alert)
          ? [logMetricType(scope.service, latencyMetric)]
          : [],
      body: {
        displayName: title,
        documentation: { content: documentation(alert, scope, words), mimeType: "text/markdown" },
        combiner: "OR",
        conditions: [
          ...conditions,
          ...(alert.logs === undefined ? [] : [onLogs(alert.logs, title, scope)]),
          ...(alert["no-requests-for"] === undefined ? [] : [onSilence(alert["no-requests-for"], scope, words)]),
        ],
        ...(severity === null ? {} : { severity }),
        ...(channel === undefined ? {} : { notificationChannels: [channel] }),
        ...strategy(alert, channel),
      },
    };
  });
}

function condition(
  text: string,
  alert: AlertDefinition,
  definitions: Definitions,
  scope: Scope,
  errorStatus: StatusRange[],
): JsonObject[] {
  const parsed = parseLimitCondition(text);
  if (parsed === null || !isShown(parsed.indicator)) return [];
  const { numerator, denominator } = figureQuery(parsed.indicator, scope, {
    errorStatus,
    latencies: latencyOf(definitions),
    periodMs: parseDuration(alert.over ?? "") ?? 300_000,
    ofInstance: parsed.ofInstance === true,
  });
  return [
    {
      displayName: text.replace(/\s*>\s*/, " > "),
      conditionThreshold: {
        filter: numerator.filter,
        aggregations: [{ ...numerator.aggregation }],
        ...(denominator === undefined
          ? {}
          : { denominatorFilter: denominator.filter, denominatorAggregations: [{ ...denominator.aggregation }] }),
        comparison: "COMPARISON_GT",
        thresholdValue: parsed.limit,
        duration: seconds(parseDuration(alert.for ?? "") ?? 0),
        trigger: { count: 1 },
      },
    },
  ];
}

function latencyOf({ metrics }: Definitions): string {
  return metrics[latencyMetric]?.["values-of"] === undefined ? cloudRunMetric : latencyMetric;
}

function asksForLatency({ when = [] }: AlertDefinition): boolean {
  return when.some((text) => /^p\d/.test(text));
}

function onLogs(filter: string, title: string, scope: Scope): JsonObject {
  return { displayName: title, conditionMatchedLog: { filter: `${serviceLogs(scope)} AND (${filter})` } };
}

/** Without a request there is no point, which is not a zero (google.monitoring.v3.AlertPolicy.MetricAbsence). */
function onSilence(lasting: string, scope: Scope, words: AlertWords): JsonObject {
  const { filter, aggregation } = rateQuery(scope, cloudRunMetric, 60_000);
  return {
    displayName: words.silence(lasting),
    conditionAbsent: {
      filter,
      aggregations: [{ ...aggregation }],
      duration: seconds(parseDuration(lasting) ?? 0),
      trigger: { count: 1 },
    },
  };
}

/** A rate limit is required for policies on log entries, and refused for all others; those can only be told again. */
function strategy(alert: AlertDefinition, channel: string | undefined): JsonObject {
  if (alert.logs !== undefined) {
    const period = seconds(parseDuration(alert["at-most-every"] ?? "") ?? 3_600_000);
    return { alertStrategy: { notificationRateLimit: { period } } };
  }
  const remindMs = parseDuration(alert["remind-every"] ?? "");
  if (remindMs === null || remindMs === 0 || channel === undefined) return {};
  const reminded = { notificationChannelNames: [channel], renotifyInterval: seconds(remindMs) };
  return { alertStrategy: { notificationChannelStrategy: [reminded] } };
}

/** What stands in the notification. */
function documentation({ runbook }: AlertDefinition, { service, region }: Scope, words: AlertWords): string {
  const origin = words.origin(service, region);
  return runbook === undefined ? origin : `${runbook}\n\n${origin}`;
}
