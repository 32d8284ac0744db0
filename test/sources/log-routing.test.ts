import { describe, expect, it } from "vitest";
import { appLogExclusions, type LogExclusion, requestLogRouting } from "../../src/sources/log-routing.ts";

const scope = { service: "chat", region: "us-central1" };
/** As Google makes it for each project (reality.md section 3; google.logging.v2.LogSink). */
const defaultFilter =
  'NOT LOG_ID("cloudaudit.googleapis.com/activity") AND NOT LOG_ID("externalaudit.googleapis.com/activity") AND NOT LOG_ID("cloudaudit.googleapis.com/system_event") AND NOT LOG_ID("externalaudit.googleapis.com/system_event") AND NOT LOG_ID("cloudaudit.googleapis.com/access_transparency") AND NOT LOG_ID("externalaudit.googleapis.com/access_transparency")';

function routing(filters: string[], { sink = defaultFilter, disabled = false, beside = [] as string[] } = {}) {
  const exclusion = (filter: string): LogExclusion => ({ name: "x", filter, disabled: false });
  return requestLogRouting(
    {
      sinks: [
        { name: "_Required", filter: 'LOG_ID("cloudaudit.googleapis.com/activity")', disabled: false, exclusions: [] },
        { name: "to-bigquery", filter: "", disabled: false, exclusions: [exclusion("severity<ERROR")] },
        { name: "_Default", filter: sink, disabled, exclusions: filters.map(exclusion) },
      ],
      exclusions: beside.map(exclusion),
    },
    scope,
  );
}

describe("the request log", () => {
  it("is whole as projects come", () => {
    expect(routing([])).toEqual({ excluded: null, byKind: false });
    expect(routing([], { sink: "" })).toEqual({ excluded: null, byKind: false });
    expect(routing([], { sink: 'resource.type="cloud_run_revision"' })).toEqual({ excluded: null, byKind: false });
  });

  it.each([
    "httpRequest.status < 400 AND NOT sample(insertId, 0.1)",
    'resource.type="cloud_run_revision" AND httpRequest.status<400',
    'resource.type = "cloud_run_revision" AND severity<WARNING',
    "severity<ERROR",
    "sample(insertId, 0.9)",
    'LOG_ID("run.googleapis.com/requests")',
    'logName="projects/p/logs/run.googleapis.com%2Frequests"',
    'log_id("run.googleapis.com/requests") AND httpRequest.status=200',
    'resource.labels.service_name="chat" AND severity=INFO',
    'resource.type="k8s_container" OR severity<ERROR',
    'httpRequest.requestUrl:"/health" AND httpRequest.status=200',
    'httpRequest.latency<"1s"',
  ])("is a part where an exclusion may leave out requests by their end: %s", (filter) => {
    expect(routing([filter]).excluded).toEqual({ sink: "_Default", filter });
    expect(routing([], { beside: [filter] }).excluded).toEqual({ sink: "_Default", filter });
  });

  it.each([
    'resource.type="k8s_container"',
    "resource.type = gce_instance AND severity<ERROR",
    'LOG_ID("run.googleapis.com/stdout") AND severity<WARNING',
    'resource.type="cloud_run_revision" AND resource.labels.service_name="billing" AND severity<ERROR',
    'resource.labels.location="europe-west1" AND severity<ERROR',
    'logName:"activity" AND logName="projects/p/logs/cloudaudit.googleapis.com%2Fdata_access"',
  ])("is whole where the exclusion means something else: %s", (filter) => {
    expect(routing([filter])).toEqual({ excluded: null, byKind: false });
  });

  it.each([
    'httpRequest.requestUrl:"/health"',
    'resource.type="cloud_run_revision" AND httpRequest.userAgent=~"GoogleHC|kube-probe"',
    'httpRequest.requestMethod="OPTIONS"',
    'httpRequest.requestUrl=~"/status$"',
  ])("lacks only a kind of requests, whoever asks: %s", (filter) => {
    expect(routing([filter])).toEqual({ excluded: null, byKind: true });
  });

  it("is a part where the sink's own filter leaves it out, or the sink is off", () => {
    expect(routing([], { sink: `${defaultFilter} AND NOT LOG_ID("run.googleapis.com/requests")` }).excluded).toEqual({
      sink: "_Default",
      filter: 'LOG_ID("run.googleapis.com/requests")',
    });
    expect(routing([], { sink: "severity>=WARNING" }).excluded).toEqual({
      sink: "_Default",
      filter: "NOT (severity>=WARNING)",
    });
    expect(routing([], { disabled: true }).excluded?.filter).toBe("the sink is disabled");
  });

  it.each([
    ['LOG_ID("run.googleapis.com/stdout") AND severity<WARNING', true],
    ['logName="projects/p/logs/run.googleapis.com%2Fstderr"', true],
    ["severity<ERROR", true],
    ['jsonPayload.path="/health"', true],
    ["httpRequest.status < 400 AND NOT sample(insertId, 0.1)", false],
    ['LOG_ID("run.googleapis.com/requests")', false],
    ['logName="projects/p/logs/run.googleapis.com%2Frequests"', false],
    ['resource.labels.service_name="billing" AND severity<ERROR', false],
  ])("and what the app writes itself: %s may leave it out: %s", (filter, concerned) => {
    const sinks = [
      {
        name: "_Default",
        filter: defaultFilter,
        disabled: false,
        exclusions: [{ name: "x", filter, disabled: false }],
      },
    ];
    expect(appLogExclusions({ sinks, exclusions: [] }, scope)).toEqual(concerned ? [filter] : []);
  });

  it("is not what an exclusion that is switched off, or a sink to somewhere else, leaves out", () => {
    const sinks = [
      {
        name: "_Default",
        filter: "",
        disabled: false,
        exclusions: [{ name: "x", filter: "severity<ERROR", disabled: true }],
      },
    ];
    expect(requestLogRouting({ sinks, exclusions: [] }, scope)).toEqual({ excluded: null, byKind: false });
    expect(requestLogRouting({ sinks: [], exclusions: [] }, scope)).toEqual({ excluded: null, byKind: false });
  });
});
