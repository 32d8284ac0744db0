import { describe, expect, it } from "vitest";
import type { LogEntry } from "./entry.ts";
import { FilterError, compileFilter } from "./filter.ts";

const request: LogEntry = {
  logName: "projects/demo/logs/run.googleapis.com%2Frequests",
  resource: {
    type: "cloud_run_revision",
    labels: { project_id: "demo", service_name: "chat", revision_name: "chat-00002-abc", location: "us-central1" },
  },
  timestamp: "2026-01-02T03:04:05.123456789Z",
  receiveTimestamp: "2026-01-02T03:04:06.5Z",
  insertId: "abc123",
  severity: "ERROR",
  httpRequest: {
    requestMethod: "POST",
    status: 503,
    latency: "1.500000001s",
    requestSize: "534",
    remoteIp: "10.1.2.3",
  },
  trace: "projects/demo/traces/1",
  labels: { instanceId: "0069c7", "run.googleapis.com/execution name": "x" },
};

const app: LogEntry = {
  logName: "projects/demo/logs/run.googleapis.com%2Fstdout",
  resource: request.resource,
  timestamp: "2026-01-02T03:04:05Z",
  receiveTimestamp: "2026-01-02T03:04:06Z",
  insertId: "def456",
  jsonPayload: {
    process_time_ms: 1499.5,
    status_code: 200,
    persona_used: "Teacher",
    code: "500",
    cached: true,
    nothing: null,
    message: "안녕하세요 The cat in the hat\\end",
    text_size: "１２",
    steps: [
      { name: "embed", ms: 12 },
      { name: "answer", ms: 900 },
    ],
    "key with space": 1,
  },
};

const both = [true, true];
const neither = [false, false];
const onlyRequest = [true, false];
const onlyApp = [false, true];

/** A filter and whether it matches [the platform's request entry, the application's entry]. */
const table: Record<string, [filter: string, matches: boolean[]][]> = {
  "an empty filter matches all": [
    ["", both],
    ["  \n -- only a comment", both],
  ],
  "NOT binds before OR, OR before AND": [
    ["severity=ERROR AND insertId=none OR insertId=abc123 AND trace:traces", onlyRequest],
    ["insertId=def456 OR insertId=abc123 AND severity=ERROR", onlyRequest],
    ["(insertId=def456) OR (insertId=abc123 AND severity=ERROR)", both],
    ["NOT insertId=abc123 OR severity=ERROR", both],
    ["NOT (insertId=abc123 OR insertId=def456)", neither],
    ["NOT NOT insertId=abc123", onlyRequest],
  ],
  "AND may be left out": [
    ["severity=ERROR insertId=abc123", onlyRequest],
    ["severity=ERROR\ninsertId=def456", neither],
    ["resource.type=cloud_run_revision insertId=abc123 OR insertId=def456", both],
  ],
  "a minus is NOT": [
    ["-insertId=abc123", onlyApp],
    ["-(insertId=abc123)", onlyApp],
    ['-"cat in the hat"', onlyRequest],
    ["severity=ERROR -insertId=none", onlyRequest],
    ["jsonPayload.process_time_ms > -5", onlyApp],
  ],
  "keywords are upper case; others are words to search": [
    ["the and", neither],
    ["the cat", onlyApp],
    ["insertId=abc123 or insertId=def456", neither],
  ],
  comments: [
    ["insertId=abc123 -- insertId=none", onlyRequest],
    ["-- first\ninsertId=abc123 -- last\nseverity=ERROR", onlyRequest],
    ['jsonPayload.message:"--"', neither],
  ],
  operators: [
    ["httpRequest.status = 503", onlyRequest],
    ["httpRequest.status != 503", onlyApp],
    ["httpRequest.status > 502.5", onlyRequest],
    ["httpRequest.status >= 503", onlyRequest],
    ["httpRequest.status < 503", onlyApp],
    ["httpRequest.status <= 503", both],
    ["resource.labels.revision_name : 00002", both],
    ['resource.labels.revision_name =~ "^chat-0+2-"', both],
    ['resource.labels.revision_name !~ "abc$"', neither],
    ['insertId !~ "abc"', onlyApp],
  ],
  "quoted and unquoted values": [
    ['insertId="abc123"', onlyRequest],
    ["insertId='abc123'", onlyRequest],
    ["resource.type = cloud_run_revision", both],
    ['httpRequest.status="503"', onlyRequest],
    ["trace=projects/demo/traces/1", onlyRequest],
    [String.raw`jsonPayload.message:"hat\\end"`, onlyApp],
    [String.raw`jsonPayload.message:"\uc548\ub155"`, onlyApp],
  ],
  presence: [
    ["httpRequest:*", onlyRequest],
    ["httpRequest.latency:*", onlyRequest],
    ["severity:*", onlyRequest],
    ["jsonPayload.nothing:*", onlyApp],
    ["jsonPayload.missing:*", neither],
    ["NOT jsonPayload:*", onlyRequest],
  ],
  "several values in parentheses": [
    ['insertId=("abc123" OR "def456")', both],
    ["httpRequest.status=(500 OR 503)", onlyRequest],
    ["jsonPayload.message:(cat AND hat)", onlyApp],
    ["jsonPayload.message:(cat AND dog)", neither],
    ["jsonPayload.message:(cat AND NOT dog)", onlyApp],
    ["jsonPayload.message:(cat -dog)", onlyApp],
    ['insertId =~ ("^a" OR "^z")', onlyRequest],
  ],
  functions: [
    ['log_id("run.googleapis.com/requests")', onlyRequest],
    ["log_id(stdout)", neither],
    ['NOT log_id("run.googleapis.com/stdout")', onlyRequest],
    ["sample(insertId, 1)", both],
    ["sample(insertId, 0.000000001)", neither],
    ['SEARCH("hat CAT")', onlyApp],
    ['SEARCH("ca")', neither],
    ['SEARCH(jsonPayload.message, "`cat in`")', onlyApp],
    ['SEARCH(jsonPayload.message, "`in cat`")', neither],
    ['ip_in_net(httpRequest.remoteIp, "10.0.0.0/8")', onlyRequest],
    ['ip_in_net(httpRequest.remoteIp, "192.168.0.0/16")', neither],
    ["source(projects/demo)", both],
    ["source(projects/other)", neither],
    ["cast(jsonPayload.code, INT64) >= 500", onlyApp],
    [String.raw`cast(jsonPayload.process_time_ms, INT64) = 1499`, onlyApp],
    [String.raw`regexp_extract(resource.labels.revision_name, "-(\\d+)-") = "00002"`, both],
  ],
  "text anywhere": [
    ['"the CAT in"', onlyApp],
    ["unicorn", neither],
    ["chat-00002-abc", both],
    ["teacher", onlyApp],
    ['"503"', onlyRequest],
  ],
  "strings are compared without case, after NFKC": [
    ["jsonPayload.persona_used=TEACHER", onlyApp],
    ["jsonPayload.persona_used>=tea", onlyApp],
    ["jsonPayload.text_size=12", onlyApp],
  ],
  "severities by number": [
    ["severity >= DEFAULT", both],
    ["severity >= WARNING", onlyRequest],
    ["severity>=warning", onlyRequest],
    ["severity < ERROR", onlyApp],
    ["severity = DEFAULT", onlyApp],
    ["severity >= 500", onlyRequest],
  ],
  "timestamps, as fine as nanoseconds": [
    ['timestamp="2026-01-02T03:04:05.123456789Z"', onlyRequest],
    ['timestamp>"2026-01-02T03:04:05.123456788Z"', onlyRequest],
    ['timestamp<"2026-01-02T03:04:05.123456789Z"', onlyApp],
    ['timestamp>="2026-01-02T12:04:05+09:00"', both],
    ['timestamp>="2026-01-02" AND timestamp<"2026-01-03"', both],
    ["timestamp>=2026-01-03", neither],
    ['receiveTimestamp>"2026-01-02T03:04:06.4Z"', onlyRequest],
  ],
  durations: [
    ['httpRequest.latency>"1.5s"', onlyRequest],
    ["httpRequest.latency>1500ms", onlyRequest],
    ['httpRequest.latency>"1500001us"', neither],
    ['httpRequest.latency>="1500000001ns"', onlyRequest],
    ['httpRequest.latency<"1m"', both],
    ['httpRequest.latency="0s"', onlyApp],
  ],
  "a missing payload or label field fails every comparison": [
    ["jsonPayload.missing=x", neither],
    ["jsonPayload.missing!=x", neither],
    ['jsonPayload.persona_used!="friend"', onlyApp],
    ["NOT jsonPayload.missing=x", both],
    ["labels.missing!=x", neither],
    ["resource.labels.missing!=x", neither],
  ],
  "a missing field of LogEntry has its default": [
    ['trace=""', onlyApp],
    ["trace!=x", both],
    ["httpRequest.status=0", onlyApp],
    ["operation.first=false", both],
    ["traceSampled=false", both],
  ],
  "paths: quoted parts, keys with case, LogEntry's own names without": [
    ['labels."run.googleapis.com/execution name"=X', onlyRequest],
    ['jsonPayload."key with space"=1', onlyApp],
    ["jsonPayload.Persona_Used=teacher", neither],
    ["http_request.STATUS=503", onlyRequest],
    ["INSERTID=abc123", onlyRequest],
  ],
  "payload values are compared by their own type": [
    ["jsonPayload.process_time_ms>1499", onlyApp],
    ['jsonPayload.process_time_ms>"1499"', onlyApp],
    ["jsonPayload.process_time_ms>fast", neither],
    ["jsonPayload.process_time_ms:1499.5", onlyApp],
    ["jsonPayload.code=500", onlyApp],
    ['jsonPayload.status_code=~"200"', neither],
    ["jsonPayload.cached=true", onlyApp],
    ["jsonPayload.cached=false", neither],
    ["jsonPayload.nothing=NULL_VALUE", onlyApp],
    ["jsonPayload.cached=NULL_VALUE", neither],
    ["httpRequest.requestSize>533", onlyRequest],
  ],
  "arrays OR their members": [
    ["jsonPayload.steps.ms>800", onlyApp],
    ["jsonPayload.steps.ms<20 jsonPayload.steps.ms>800", onlyApp],
    ["jsonPayload.steps.name=embed", onlyApp],
    ["jsonPayload.steps.name!=embed", onlyApp],
    ["jsonPayload.steps.name=none", neither],
    ["jsonPayload:embed", onlyApp],
    ["labels:0069", onlyRequest],
  ],
  "regular expressions are RE2: case-sensitive, unanchored": [
    ['jsonPayload.persona_used=~"teach"', neither],
    ['jsonPayload.persona_used=~"each"', onlyApp],
    ['jsonPayload.persona_used=~"(?i)^teach"', onlyApp],
    ['jsonPayload.persona_used=~"^(?P<first>T)"', onlyApp],
    [String.raw`insertId=~"\d{3}$"`, both],
    [String.raw`insertId=~"^[[:alpha:]]{3}[[:digit:]]+$"`, both],
    [String.raw`insertId=~"\Aabc123\z"`, onlyRequest],
    [String.raw`jsonPayload.message=~"\p{Hangul}|\"x"`, onlyApp],
    [String.raw`resource.labels.revision_name=~"\Qchat-\E"`, both],
    [String.raw`resource.labels.revision_name=~"chat[\-]\d"`, both],
  ],
};

describe.each(Object.entries(table))("%s", (_, cases) => {
  it.each(cases)("%j", (filter, matches) => {
    const test = compileFilter(filter);
    expect([test(request), test(app)]).toEqual(matches);
  });
});

it("reads gcloud's unquoted form, joined by newlines", () => {
  const filter = [
    "resource.type = cloud_run_revision \n",
    "resource.labels.service_name = chat \n",
    "resource.labels.location = us-central1 \n",
    "severity >= DEFAULT \n",
  ].join(" AND ");
  expect(compileFilter(filter)(app)).toBe(true);
  expect(compileFilter(filter.replace("= chat", "= other"))(app)).toBe(false);
});

describe("refusals", () => {
  it.each([
    ["thud=1", "Field not found: 'thud'."],
    ["operation.thud=1", "Field not found: 'operation.thud'."],
    ["textPayload.thud=1", "Field not found: 'textPayload.thud'."],
    ["insertId = abc:def", "syntax error at line 1, column 15, token ':'"],
    ["insertId = AND", "syntax error"],
    ["insertId =", "syntax error"],
    ["= 5", "syntax error"],
    ["(insertId=a", "syntax error"],
    ["insertId=a)", "syntax error at line 1, column 11, token ')'"],
    ["insertId=a AND", "syntax error"],
    ["OR insertId=a", "syntax error"],
    ["insertId=a\nAND insertId=~b", "regular expressions must begin and end with '\"' at line 2, column 15"],
    ['insertId="a', "syntax error"],
    ['timestamp>="yesterday"', "timestamps must be in RFC-3339 format"],
    ['timestamp>="2026-13-01"', "timestamps must be in RFC-3339 format"],
    ["severity>=LOUD", "not a valid severity"],
    ["httpRequest.status>=many", "not a valid number"],
    ["httpRequest.latency>5", "not a valid duration"],
    ["traceSampled=maybe", "not a valid boolean"],
    ['httpRequest.status=~"5.."', "only be used on string fields"],
    ["httpRequest=5", "operator '=' cannot be used"],
    ["sample(insertId, 0)", "fraction"],
    ["sample(insertId, 2)", "fraction"],
    ["sample(insertId)", "2 expected"],
    ["launch(insertId)", "unknown function 'launch'"],
    ['ip_in_net(httpRequest.remoteIp, "10.0.0.0/99")', "no subnet"],
    [String.raw`insertId=~"(a)\\1"`, "invalid escape sequence"],
    ['insertId=~"a(?=b)"', "invalid perl operator"],
    ['insertId=~"(?<!a)b"', "invalid perl operator"],
    ['insertId=~"a{1001}"', "invalid repetition size"],
    ['insertId=~"(a"', "invalid regular expression"],
    [`insertId="${"a".repeat(20_000)}"`, "at most 20000"],
  ])("%j", (filter, message) => {
    expect(() => compileFilter(filter)).toThrow(FilterError);
    expect(() => compileFilter(filter)).toThrow(message);
  });
});

describe("time bounds", () => {
  const at = (text: string) => ({ ms: Date.parse(text), nanos: 0 });

  it.each([
    ['timestamp>="2026-01-01" AND timestamp<"2026-01-02"', at("2026-01-01"), at("2026-01-02")],
    ['timestamp>="2026-01-01" timestamp>"2026-01-03"', at("2026-01-03"), undefined],
    ['severity>=INFO (insertId=a timestamp<="2026-01-02")', undefined, at("2026-01-02")],
    ['timestamp>="2026-01-01" OR insertId=a', undefined, undefined],
    ['NOT timestamp>="2026-01-01"', undefined, undefined],
    ['timestamp!="2026-01-01"', undefined, undefined],
    ['receiveTimestamp>="2026-01-01"', undefined, undefined],
  ])("%s", (filter, from, to) => {
    const compiled = compileFilter(filter);
    expect([compiled.from, compiled.to]).toEqual([from, to]);
  });
});

it("samples the share that is asked for, and the same entries in every larger sample", () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => ({ ...app, insertId: `entry-${i}` }));
  const tenth = entries.filter(compileFilter("sample(insertId, 0.1)"));
  const half = new Set(entries.filter(compileFilter("sample(insertId, 0.5)")));
  // Five standard deviations of a binomial count with n = 20,000 and p = 0.1.
  expect(Math.abs(tenth.length - 2000)).toBeLessThan(5 * Math.sqrt(20_000 * 0.1 * 0.9));
  expect(tenth.every((entry) => half.has(entry))).toBe(true);
});
