import { adviceIn } from "../../text/escape.ts";
import type { Text } from "../../text/marked.ts";
import type { Voice } from "../../voice.ts";
import type { Phrases } from "../phrases.ts";
import type { SetupNotice } from "../../setup/facts.ts";

/** How many of each. */
export interface Counts {
  create: number;
  change: number;
  replace: number;
  remove: number;
  held: number;
  failed: number;
  unchanged: number;
}

const notices: Phrases<SetupNotice> = {
  "no-service": (v, { why }) =>
    `There is no such service (yet): ${v.quote(why)}. Until there is, dashboards stay empty.`,
  "no-channel": (v) =>
    `No ${v.code("notification-channel")} was given: alerts open incidents in the console and tell nobody.`,
  "channel-not-slack": (v, { type }) => `The notification channel is of type ${v.quote(type)}, not Slack.`,
  "channel-disabled": () => "The notification channel is switched off: it tells nobody until it is switched on.",
  "no-user-field": (v, { metrics }) =>
    `Nothing about users was set up (${metrics.map((one) => v.code(one)).join(", ")}), because the input ${v.code("user-field")} names no field. Each user would be a time series of its own.`,
  "latency-unit": (v, { metrics }) =>
    `A log-based metric cannot convert units, and ${v.code("latency-unit")} is not ${v.code("ms")}: ${metrics.map((one) => v.code(one)).join(", ")} was left out, and Cloud Run's own latencies are shown in its place.`,
  "counts-from-now": () =>
    "New log-based metrics count from now on: their charts are empty at first, and what was before is not in them.",
  stopped: () => "The run was stopped before all was done. What is marked as done is done; run it again for the rest.",
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const parts = (c: Counts, verbs: Record<"create" | "change" | "replace" | "remove", string>): string[] =>
  (["create", "change", "replace", "remove"] as const).flatMap((key) =>
    c[key] === 0 ? [] : [`${c[key]} ${verbs[key]}`],
  );

export const setup = {
  heads: {
    plan: "🔎 PLAN",
    done: "✅ SET UP",
    removed: "🗑️ REMOVED",
    nothing: "✅ NOTHING TO DO",
    held: "⚠️ SOME LEFT ALONE",
    failed: "❌ NOT ALL CHANGED",
  },
  planned: (c: Counts): string => {
    const list = parts(c, {
      create: "to create",
      change: "to change",
      replace: "to replace",
      remove: "to remove",
    });
    return `${list.length === 0 ? "nothing to change" : list.join(", ")}${heldClause(c)}. Nothing was changed.`;
  },
  applied: (c: Counts): string => {
    const list = parts(c, { create: "created", change: "changed", replace: "replaced", remove: "removed" });
    const failed = c.failed === 0 ? "" : `, ${c.failed} could not be changed`;
    const done = list.length === 0 ? "nothing was changed" : list.join(", ");
    const same = c.unchanged === 0 ? "" : `, ${count(c.unchanged, "is", "are")} as wanted`;
    return `${done}${failed}${heldClause(c)}${same}.`;
  },
  headings: { changes: "Dashboards, metrics and alerts" },
  columns: { kind: "Kind", name: "Name", what: "What", field: "Setting", from: "Now", to: "Wanted", done: "Written" },
  labels: { channel: "Alerts go to", definitions: "Definitions" },
  shipped: "as shipped with the action",
  kinds: { metric: "Log-based metric", dashboard: "Dashboard", alert: "Alert policy" },
  actions: {
    planned: { create: "create", change: "change", replace: "remove and create again", remove: "remove", none: "–" },
    done: {
      create: "created",
      change: "changed",
      replace: "removed and created again",
      remove: "removed",
      none: "as wanted",
    },
  },
  notDone: "not done",
  obstacles: {
    edited: "edited by hand since it was set up; left alone",
    immutable: "cannot be changed in place (type or labels): it must be removed and created again; left alone",
    foreign: "there already, and not set up by ion-verify; left alone",
    "in-use": "used by other dashboards or alerts; left alone",
  },
  overwritten: {
    edited: "edited by hand since; overwritten",
    immutable: "what it had counted stays under the same name, with a gap",
    foreign: "taken over",
    "in-use": "used by other dashboards or alerts; left alone",
  },
  differences: (n: number): string => count(n, "setting differs", "settings differ"),
  /** In the notification of an alert policy. */
  alerts: {
    origin: (service: string, region: string): string =>
      `Cloud Run service ${service} in ${region}. Set up by ion-verify: change its definitions, not this policy.`,
    silence: (lasting: string): string => `no request for ${lasting}`,
  },
  notThere: "not set",
  notices,
  waiting: {
    metric: (v: Voice, title: string, ms: number): string =>
      `Cloud Monitoring does not know all metrics of ${v.quote(title)} yet, which can take ten minutes; asking again in ${v.duration(ms)} …`,
    edits: (v: Voice, title: string, ms: number): string =>
      `Cloud Monitoring is busy with other edits of this project, and takes ${v.quote(title)} later; asking again in ${v.duration(ms)} …`,
  },
  steps: {
    apply: (v: Voice): string => `Run the setup with ${v.code("mode: apply")} to do it.`,
    overwrite: (v: Voice): string =>
      `Copy what was edited by hand into your definitions, or run it again with ${v.code("overwrite: true")}, which replaces it by what the definitions say.`,
    grant: (v: Voice, answer: string): Text =>
      `${v.quote(adviceIn(answer))} Then run it again: what is done stays done.`,
    channel: (v: Voice): string =>
      `For Slack: in Google Cloud's console, Monitoring → Alerting → Edit notification channels, add the Slack channel once; give its name as ${v.code("notification-channel")}.`,
    mode: (v: Voice): string => `To remove everything that it has set up: ${v.code("mode: remove")}.`,
  },
};

function heldClause({ held }: Counts): string {
  return held === 0 ? "" : `, ${held} left alone`;
}

export type SetupWords = typeof setup;
