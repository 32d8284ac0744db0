import { type Face, type FaceAnswer, type FaceRequest, googleError } from "../face.ts";
import { MonitoringError } from "../monitoring/errors.ts";
import { checkAlertPolicy } from "./alert-rules.ts";
import { checkDashboard } from "./dashboard-rules.ts";
import { checkLogMetric, checkLogMetricChange } from "./log-metric-rules.ts";
import { alertPolicyMessage, BadPayload, dashboardMessage, type Json, logMetricMessage, textOf } from "./messages.ts";
import type { SetupState } from "./state.ts";

type Kind = "dashboards" | "alertPolicies" | "metrics" | "notificationChannels";
type Verb = "list" | "get" | "create" | "update" | "delete";

const path = /^\/(v1|v2|v3)\/(projects\/[^/]+)\/(dashboards|alertPolicies|metrics|notificationChannels)(?:\/([^/]+))?$/;
const versions: Record<Kind, string> = {
  dashboards: "v1",
  metrics: "v2",
  alertPolicies: "v3",
  notificationChannels: "v3",
};
const permissions: Record<Kind, string> = {
  dashboards: "monitoring.dashboards",
  alertPolicies: "monitoring.alertPolicies",
  metrics: "logging.logMetrics",
  notificationChannels: "monitoring.notificationChannels",
};

interface Call {
  kind: Kind;
  verb: Verb;
  project: string;
  id: string;
  body: unknown;
  query: URLSearchParams;
}

/** Dashboards v1, alertPolicies and notificationChannels v3, and metrics of Logging v2: what they refuse, and what they add. */
export class SetupFace implements Face {
  readonly #state: SetupState;
  readonly #now: () => number;

  constructor(state: SetupState, now: () => number) {
    this.#state = state;
    this.#now = now;
  }

  permission(request: FaceRequest): string | undefined {
    const call = parse(request);
    return call === undefined ? undefined : `${permissions[call.kind]}.${call.verb}`;
  }

  answer(request: FaceRequest): FaceAnswer {
    const call = parse(request);
    if (call === undefined) return googleError(404, "NOT_FOUND", "Method not found.");
    try {
      return { status: 200, body: this.#route(call) };
    } catch (error) {
      if (error instanceof MonitoringError) return googleError(error.status, error.code, error.message);
      if (error instanceof BadPayload) return googleError(400, "INVALID_ARGUMENT", error.message);
      throw error;
    }
  }

  #route(call: Call): unknown {
    if (call.kind === "notificationChannels") return this.#channel(call);
    const store = {
      dashboards: this.#state.dashboards,
      alertPolicies: this.#state.alertPolicies,
      metrics: this.#state.logMetrics,
    }[call.kind];
    const key = call.kind === "metrics" ? call.id : `${call.project}/${call.kind}/${call.id}`;
    if (call.verb === "list") return page(call.kind, [...store.values()], call.query);
    if (call.kind === "metrics" && call.verb === "update" && !store.has(key)) return this.#write(call, undefined);
    if (call.verb === "create") return this.#write(call, undefined);
    const found = store.get(key);
    if (found === undefined) throw new MonitoringError(`Requested entity was not found: ${key}`, 404, "NOT_FOUND");
    if (call.verb === "get") return found;
    if (call.verb === "update") return this.#write(call, found);
    store.delete(key);
    return {};
  }

  #channel({ verb, project, id }: Call): unknown {
    const channels = this.#state.channels.map((channel) => ({ ...channel, labels: { channel_name: "#alerts" } }));
    if (verb === "list") return { notificationChannels: channels };
    const found = channels.find(({ name }) => name === `${project}/notificationChannels/${id}`);
    if (found === undefined)
      throw new MonitoringError(`Cannot find notification channel with ID ${id}.`, 404, "NOT_FOUND");
    return found;
  }

  #write(call: Call, before: Json | undefined): Json {
    switch (call.kind) {
      case "dashboards":
        return this.#writeDashboard(call, before);
      case "alertPolicies":
        return this.#writePolicy(call, before);
      default:
        return this.#writeMetric(call, before);
    }
  }

  #writeDashboard({ project, body }: Call, before: Json | undefined): Json {
    const state = this.#state;
    const { etag, name: _given, ...rest } = dashboardMessage.parse(body, "dashboard");
    if (before === undefined && etag !== undefined)
      throw new MonitoringError("The field etag must not be set on creation.");
    if (before !== undefined && etag !== undefined && etag !== before["etag"]) {
      throw new MonitoringError("The dashboard has been changed since it was read: etag mismatch.", 409, "ABORTED");
    }
    checkDashboard(rest, (type) => state.lookup(type, this.#now()));
    const name = textOf(before?.["name"] ?? `${project}/dashboards/${state.next()}`);
    // A replacement: what is not sent is gone.
    const kept = { name, ...state.dashboardDefaults, ...rest, etag: state.next() };
    state.dashboards.set(name, kept);
    return kept;
  }

  #writePolicy({ project, body }: Call, before: Json | undefined): Json {
    const state = this.#state;
    const { name: _given, ...policy } = alertPolicyMessage.parse(body, "alert_policy");
    const lookup = (type: string): ReturnType<SetupState["lookup"]> => state.lookup(type, this.#now());
    checkAlertPolicy(policy, {
      lookup,
      channelExists: (one) => state.channels.some((channel) => channel.name === one),
    });
    const name = textOf(before?.["name"] ?? `${project}/alertPolicies/${state.next()}`);
    const known = new Set(((before?.["conditions"] ?? []) as Json[]).map((condition) => condition["name"]));
    const conditions = (policy["conditions"] as Json[]).map((condition) => {
      if (condition["name"] === undefined) return { name: `${name}/conditions/${state.next()}`, ...condition };
      if (!known.has(condition["name"]))
        throw new MonitoringError(`Condition ${textOf(condition["name"])} does not exist.`, 404, "NOT_FOUND");
      return condition;
    });
    const mutation = { mutateTime: new Date(this.#now()).toISOString() };
    const creationRecord = before?.["creationRecord"] ?? mutation;
    const enabled = policy["enabled"] ?? true;
    const kept = { ...policy, name, conditions, enabled, creationRecord, mutationRecord: mutation };
    state.alertPolicies.set(name, kept);
    return kept;
  }

  #writeMetric({ project, body, id, verb }: Call, before: Json | undefined): Json {
    const state = this.#state;
    const now = this.#now();
    const metric = logMetricMessage.parse(body, "metric");
    checkLogMetric(metric);
    const name = textOf(metric["name"]);
    if (verb === "update" && name !== id) throw new MonitoringError("The metric's name must be the one in the path.");
    if (verb === "create" && state.logMetrics.has(name)) {
      throw new MonitoringError(`Metric ${name} already exists.`, 409, "ALREADY_EXISTS");
    }
    if (before === undefined) state.metricCreated(name, now);
    else checkLogMetricChange(before, metric);
    const type = `logging.googleapis.com/user/${name}`;
    const at = new Date(now).toISOString();
    const kept = {
      ...metric,
      metricDescriptor: {
        name: `${project}/metricDescriptors/${type}`,
        type,
        metricKind: "DELTA",
        valueType: "INT64",
        unit: "1",
        ...(metric["metricDescriptor"] as Json | undefined),
        ...(metric["description"] === undefined ? {} : { description: metric["description"] }),
      },
      createTime: before?.["createTime"] ?? at,
      updateTime: at,
    };
    state.logMetrics.set(name, kept);
    return kept;
  }
}

function parse({ method, path: given, body, query }: FaceRequest): Call | undefined {
  const [, version, project, plural, id] = path.exec(given) ?? [];
  const kind = plural as Kind | undefined;
  if (kind === undefined || project === undefined || versions[kind] !== version) return undefined;
  const change = kind === "metrics" ? "PUT" : "PATCH";
  const verbs: Record<string, Verb> =
    id === undefined ? { GET: "list", POST: "create" } : { GET: "get", [change]: "update", DELETE: "delete" };
  const verb = verbs[method];
  if (verb === undefined) return undefined;
  return { kind, verb, project, id: id ?? "", body, query };
}

/** Empty lists are left out, as protobuf's JSON does. */
function page(kind: Kind, items: Json[], query: URLSearchParams): Json {
  const size = Number(query.get("pageSize") ?? "0") || items.length;
  const from = Number(query.get("pageToken") ?? "0");
  const shown = items.slice(from, from + size);
  return {
    ...(shown.length === 0 ? {} : { [kind]: shown }),
    ...(from + size < items.length ? { nextPageToken: textOf(from + size) } : {}),
  };
}
