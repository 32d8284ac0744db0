import * as z from "zod";
import { gaugeIds, gaugeOf } from "../checks/gauges.ts";
import type { Unit } from "../checks/unit.ts";
import { durationPattern, parseDuration } from "../inputs/duration.ts";
import { fieldPathPattern, parseFieldPath } from "../inputs/field-path.ts";
import { limitConditionPattern, limitConditionWords, parseLimitCondition } from "../inputs/limit-condition.ts";
import { memoryBudgetPattern, parseMemoryBudget } from "../inputs/memory-budget.ts";
import { parsePercentage, percentagePattern } from "../inputs/percentage.ts";
import { percentileIds, shownIds } from "./indicators.ts";

/** Where the JSON Schema of a major version is published, for the `$schema` line of a definitions file. */
export const definitionsSchemaUrl = "https://raw.githubusercontent.com/org/ion-verify/v1/schema/setup.schema.json";

/** Fields of a log entry that the inputs name; a definitions file may name more. */
export const inputFields = ["latency", "status", "group"] as const;

/** A text that one of the inputs' parsers reads. `allowed` ends the message where it cannot. */
interface Text {
  pattern: string;
  allowed: string;
  description: string;
  accepts: (value: string) => boolean;
}

const text = ({ pattern, allowed, description, accepts }: Text): z.ZodType<string> =>
  z.string().refine(accepts, { error: allowed }).meta({ description, pattern });

/** Monitoring aligns and waits by the minute. `from` and `to`: as the user would write them. */
const minutes = (description: string, from: string, to = "24h"): z.ZodType<string> => {
  const [least, most] = [parseDuration(from) ?? 0, parseDuration(to) ?? 0];
  return text({
    pattern: durationPattern,
    allowed: `whole minutes from ${from} to ${to}, for example \`1h\``,
    description,
    accepts: (value) => {
      const ms = parseDuration(value);
      return ms !== null && ms >= least && ms <= most && ms % 60_000 === 0;
    },
  });
};

const keyPattern = "^[a-z][a-z0-9-]{0,30}$";
const key = (what: string): z.ZodString =>
  z
    .string()
    .regex(new RegExp(keyPattern), {
      error: "a name of lowercase letters, digits and hyphens, at most 31, starting with a letter",
    })
    .meta({ description: `Name of the ${what}: lowercase letters, digits and hyphens.` });

const labels = z
  .record(
    z.string().regex(/^[a-z][a-z0-9_]{0,30}$/, {
      error: "a name of lowercase letters, digits and underscores, at most 31, starting with a letter",
    }),
    z.string(),
  )
  .refine((value) => Object.keys(value).length <= 10, { error: "at most 10 labels" })
  .meta({ description: "Labels of the metric: the name of each, and the field that it is taken from. At most 10." });

const metric = z.strictObject({
  description: z.string().max(500).optional(),
  "values-of": z
    .string()
    .optional()
    .meta({ description: "The numeric field whose values are kept as a distribution." }),
  count: z
    .enum(["requests", "errors"])
    .optional()
    .meta({ description: "Count the service's entries of requests, or those whose status is an error." }),
  unit: z.string().max(20).optional().meta({ description: "Unit of the values (UCUM), for example `ms`." }),
  labels: labels.optional(),
  with: z
    .array(z.string())
    .optional()
    .meta({ description: "Only entries that have these fields, for example those with a user." }),
});

const title = z.string().min(1).max(100);
const place = {
  title,
  width: z.int().min(2).max(12).optional().meta({ description: "Of 12 columns. Default: 6." }),
  height: z.int().min(2).max(24).optional().meta({ description: "Default: 4." }),
};
const named = z.string().meta({ description: "Name of a metric of this file, or `cloud-run` for Cloud Run's own." });
const by = z.string().optional().meta({ description: "One series for each value of this label of the metric." });
const top = z.int().min(1).max(50).optional().meta({ description: "Only so many of the largest series." });
const line = "Drawn as a line.";
const percentageText = text({
  pattern: percentagePattern,
  allowed: "a percentage, for example `1%`",
  description: line,
  accepts: (value) => parsePercentage(value) !== null,
});
const memoryText = text({
  pattern: memoryBudgetPattern,
  allowed: "a percentage of what an instance has, or a size with its unit, for example `90%` or `500MB`",
  description: `${line} With a percentage the chart shows shares.`,
  accepts: (value) => parseMemoryBudget(value) !== null,
});
const durationText = text({
  pattern: durationPattern,
  allowed: "a duration with its unit, for example `2s`",
  description: line,
  accepts: (value) => (parseDuration(value) ?? 0) > 0,
});

const limitTexts: Record<Unit, z.ZodType<string>> = {
  ms: durationText,
  ratio: percentageText,
  bytes: memoryText,
  count: z.never(),
};

const widget = z.discriminatedUnion("show", [
  z.strictObject({
    show: z.literal("quantiles"),
    ...place,
    metric: named,
    at: z.array(z.enum(percentileIds)).min(1),
    by,
    limit: durationText.optional(),
  }),
  z.strictObject({ show: z.literal("mean"), ...place, metric: named, by }),
  z.strictObject({ show: z.literal("per-minute"), ...place, metric: named, by, top }),
  z.strictObject({
    show: z.literal("count"),
    ...place,
    metric: named,
    by,
    top,
    every: minutes("One bar for so long. Default: 5m.", "1m").optional(),
  }),
  z.strictObject({ show: z.literal("share"), ...place, of: named, in: named, by, limit: percentageText.optional() }),
  z.strictObject({ show: z.literal("error-rate"), ...place, limit: percentageText.optional() }),
  ...gaugeIds.map((id) =>
    z.strictObject({ show: z.literal(id), ...place, limit: limitTexts[gaugeOf(id).unit].optional() }),
  ),
  z.strictObject({ show: z.literal("instances"), ...place }),
  z.strictObject({
    show: z.literal("distinct"),
    ...place,
    metric: named,
    of: z.string().meta({ description: "The label whose values are counted." }),
    over: minutes("Counted over so long. Default: 24h.", "1m").optional(),
  }),
  z.strictObject({ show: z.literal("by-hour"), ...place, metric: named }),
  z.strictObject({ show: z.literal("billable-time"), ...place }),
  z.strictObject({
    show: z.literal("scorecard"),
    ...place,
    of: z.enum([...shownIds, "requests"]).meta({
      description: "One figure, with its course, by Cloud Run's own metrics; requests by the minute.",
    }),
    limit: z.string().optional().meta({
      description:
        "Beyond it the figure is red, for example `2s`, `1%` or `500MB`. Of memory also a share of what an instance has.",
    }),
  }),
  z.strictObject({
    show: z.literal("section"),
    title,
    subtitle: z.string().max(200).optional().meta({ description: "Under the title of the widgets that follow." }),
  }),
  z.strictObject({ show: z.literal("error-groups"), ...place }),
  z.strictObject({ show: z.literal("logs"), ...place, filter: z.string().min(1).max(10_000).optional() }),
  z.strictObject({ show: z.literal("text"), ...place, text: z.string().min(1).max(10_000) }),
]);

const dashboard = z.strictObject({ title, widgets: z.array(widget).min(1).max(40) });

const alert = z.strictObject({
  title: title.optional(),
  severity: z.enum(["critical", "error", "warning", "info"]),
  when: z
    .array(
      text({
        pattern: `^${limitConditionPattern(shownIds)}$`,
        allowed: limitConditionWords(shownIds),
        description: "For example `p95 > 5s`.",
        accepts: (value) => shownIds.some((id) => id === parseLimitCondition(value)?.indicator),
      }),
    )
    .min(1)
    .max(6)
    .optional()
    .meta({ description: "Alert when any of these holds. At most 6." }),
  logs: z
    .string()
    .min(1)
    .max(2_000)
    .optional()
    .meta({ description: "Alert on the service's entries that match this Logging filter." }),
  "no-requests-for": minutes("Alert when the service had no request for so long.", "5m", "23h").optional(),
  over: minutes("The figures are taken over so long. Default: 5m.", "1m").optional(),
  for: minutes("They must hold for so long. Default: 0m, at once.", "0m").optional(),
  "remind-every": minutes("Tell it again while it lasts.", "30m").optional(),
  "at-most-every": minutes("Of `logs`: not told more often. Default: 1h.", "5m").optional(),
  runbook: z.string().max(8_000).optional().meta({ description: "Markdown that the notification shows." }),
});

/** The definitions file, as data. What one part says of another is checked by `readDefinitions`. */
export const definitionsSchema = z.strictObject({
  fields: z
    .record(
      key("field"),
      text({
        pattern: fieldPathPattern,
        allowed: "a path of plain names that starts with `jsonPayload.`, `labels.` or `httpRequest.`",
        description: "Where log entries hold it.",
        accepts: (value) => parseFieldPath(value) !== null,
      }),
    )
    .optional()
    .meta({
      description:
        "More fields of the service's log entries. `latency`, `status` and `group` are inputs; `user` can be one.",
    }),
  metrics: z.record(key("metric"), metric).optional(),
  dashboards: z.record(key("dashboard"), dashboard).optional(),
  alerts: z.record(key("alert"), alert).optional(),
});

export type DefinitionsFile = z.infer<typeof definitionsSchema>;
export type MetricDefinition = z.infer<typeof metric>;
export type DashboardDefinition = z.infer<typeof dashboard>;
export type WidgetDefinition = z.infer<typeof widget>;
export type AlertDefinition = z.infer<typeof alert>;

/** Everything that is to be there, complete and consistent. */
export interface Definitions {
  fields: Record<string, string>;
  metrics: Record<string, MetricDefinition>;
  dashboards: Record<string, DashboardDefinition>;
  alerts: Record<string, AlertDefinition>;
}
