import { fc } from "@fast-check/vitest";
import type { Finding, Reason } from "../../src/checks/finding.ts";
import type { Doubt } from "../../src/sources/reconcile/doubt.ts";
import type { Notice, Report, RollbackFacts, ServiceChange, TrafficOutcome } from "../../src/report/report.ts";
import { START, report } from "./fixtures.ts";
import { OUTCOMES } from "./traffic/samples.ts";
import { CAUSES, CHANGES, DOUBTS, FINDING_IDS, NOTICES, REASONS } from "./samples.ts";

/** What an attacker would write into a log, a body, a header or a revision's message. */
const ATTACKS = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "</code></td></tr></table><script>alert(1)</script>",
  "</details><h1>PASS</h1>",
  "![x](https://evil.example/pixel.png)",
  "[click](https://evil.example/)",
  "[a]: https://evil.example/\n[a]",
  "<https://evil.example/>",
  "https://evil.example/path www.evil.example evil@evil.example",
  "javascript:alert(1)",
  "@octocat @org/team please look, fixes #1 and org/repo#2",
  "closes GH-12, reverts 0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d, octocat#3",
  "| a | b |\n|---|---|\n| c |",
  "\\| \\\\| \\\\\\| |",
  "`` ` ``` ```` ````` `",
  "`",
  "``` \n</details>\n# PASS",
  "~~~\n# PASS",
  "\n\n# ✅ PASS\n\n",
  "::error::gone\n::set-output name=verdict::pass",
  "##[error]gone ##[set-env name=X]y",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007",
  "\u202eSSAP\u202c \u2066x\u2069 \u200b\ufeff\u0000\u0007\b",
  "\ud800 lone \udc00",
  "&lt;script&gt; &#64;octocat &amp;",
  "$\\unicode{x}$ $`a`$",
  "\"quote' %%comment %%{init: {}}%%",
  "<!-- hidden -->",
  "*bold* _em_ ~~del~~ :tada:",
  "a".repeat(5_000),
  "",
  " ",
];

export const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."|\\`<>[]()@#:*_~!&\n\r\t -"), maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS)).map((two) => two.join("")),
  },
);

const count = fc.oneof(fc.nat(3), fc.nat(100_000), fc.constant(Number.MAX_SAFE_INTEGER));
const amount = fc.oneof(
  fc.double({ min: 0, max: 1e5, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, -1, 1e-9, 1e21, 1e308),
);
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const time = fc.oneof(
  fc.nat(3_600_000).map((ms) => START + ms),
  amount,
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 6): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength });

const ownWords = [
  "code",
  "kind",
  "door",
  "whose",
  "to",
  "source",
  "why",
  "judged",
  "log",
  "by",
  "declared",
  "seems",
  "field",
];

/** A sample of a code with every text made hostile and every figure arbitrary. */
function distorted<T extends object>(samples: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...samples).chain((sample) => {
    const entries = Object.entries(sample).map(([key, value]: [string, unknown]) => {
      // Words of our own, of which there are only so many.
      // A word, or what became of a change of traffic.
      if (key === "why" && typeof value === "object") return outcome.map((one) => [key, one]);
      if (ownWords.includes(key)) return fc.constant([key, value]);
      if (key === "doubt") return doubt.map((one) => [key, one]);
      if (key === "instead") return some(hostile).map((all) => [key, all]);
      if (key === "doubts") return some(doubt).map((all) => [key, all]);
      if (key === "change") return change.map((one) => [key, one]);
      if (key === "regions") return some(hostile).map((all) => [key, all]);
      if ((key === "naming" || key === "others") && typeof value === "object")
        return distorted([value as object]).map((one) => [key, one]);
      if (typeof value === "string") return hostile.map((text) => [key, text]);
      if (key === "burst") return fc.integer({ min: 1, max: 1_000 }).map((figure) => [key, figure]);
      if (key === "moreClean") return maybe(count).map((figure) => [key, figure]);
      if (typeof value === "boolean") return fc.boolean().map((flag) => [key, flag]);
      if (/^fraction$|^tolerance$|Share$|Rate$/.test(key)) return rate.map((figure) => [key, figure]);
      if (/At$|Ms$|percent|^ln/.test(key)) return amount.map((figure) => [key, figure]);
      return count.map((figure) => [key, figure]);
    });
    return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs) as T);
  });
}

const outcome: fc.Arbitrary<TrafficOutcome> = distorted(Object.values(OUTCOMES));
const doubt: fc.Arbitrary<Doubt> = distorted(Object.values(DOUBTS));
const change: fc.Arbitrary<ServiceChange> = distorted(Object.values(CHANGES));
export const reason: fc.Arbitrary<Reason> = distorted(Object.values(REASONS));
export const notice: fc.Arbitrary<Notice> = distorted(Object.values(NOTICES));

const evidence = fc.record({
  allowedRate: rate,
  provenRate: rate,
  burst: fc.integer({ min: 1, max: 1_000 }),
  failLnE: amount,
  failLnThreshold: amount,
  passLnE: amount,
  passLnThreshold: amount,
  pTooMany: maybe(rate),
  pTooFew: maybe(rate),
  failLevel: rate,
  passLevel: rate,
});

export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  id: fc.constantFrom(...FINDING_IDS),
  decision: fc.constantFrom("pass", "fail", "inconclusive", "warn", "not-judged"),
  reason,
  value: maybe(amount),
  limit: maybe(amount),
  unit: fc.constantFrom("ratio", "ms", "bytes", "count"),
  n: count,
  bad: maybe(count),
  interval: maybe(fc.record({ low: amount, high: maybe(amount) })),
  evidence: maybe(evidence),
});

const part = fc.record({ at: time, requests: count, errors: count, p95Ms: maybe(amount) });
/** As the window is really parted, or anything at all. */
const timeline = fc.oneof(
  fc
    .tuple(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 600_000 }))
    .map(([parts, stepMs]) => parts.map((each, index) => ({ ...each, at: START + index * stepMs }))),
  fc.array(part, { maxLength: 60 }),
);

const status = fc.integer({ min: -1, max: 999 });

/** As buckets really are, or anything at all. */
const distribution = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 150 }), fc.array(fc.nat(3_000), { maxLength: 60 }))
    .map(([first, counts]) =>
      counts
        .map((each, i) => ({ fromMs: 1.08 ** (first + i), toMs: 1.08 ** (first + i + 1), count: each }))
        .filter((bucket) => bucket.count > 0),
    ),
  fc.array(fc.record({ fromMs: amount, toMs: amount, count }), { maxLength: 60 }),
);

const latency = maybe(fc.record({ meanMs: amount, p50Ms: amount, p95Ms: amount, p99Ms: amount, maxMs: amount }));
const sampling = maybe(fc.record({ fraction: rate, estimated: count }));

const compared = fc.record({
  concurrent: fc.boolean(),
  from: time,
  to: time,
  filter: hostile,
  count,
  errors: count,
  latency,
  distribution,
  sampling,
});

const requests = fc.record({
  source: fc.constantFrom("app" as const, "platform" as const, null),
  filter: hostile,
  count,
  errors: count,
  refused: count,
  probes: count,
  outside: count,
  ignored: fc.record({
    count,
    by: some(
      fc.record({
        who: fc.constantFrom("checker", "bot", "health-path", "ignored-agent", "ignored-path", "other-path"),
        name: hostile,
        count,
      }),
    ),
  }),
  slow: count,
  unusable: fc.record({ missing: count, notANumber: count, negative: count, noStatus: count }),
  sampling,
  reads: fc.record({ total: count, mostInAMinute: count }),
  latency,
  distribution,
  byStatus: some(fc.record({ status, count })),
  byGroup: some(fc.record({ group: hostile, count, errors: count, slow: count, p95Ms: maybe(amount) }), 25),
  moreGroups: count,
  slowest: some(
    fc.record({
      at: time,
      latencyMs: amount,
      status: maybe(status),
      group: maybe(hostile),
      trace: maybe(fc.oneof(hostile, fc.constant("projects/p/traces/0af7651916cd43dd8448eb211c80319c"))),
    }),
  ),
  timeline,
  longestSeenMs: maybe(amount),
  waits: maybe(
    fc.record({
      n: count,
      waited: count,
      longestMs: amount,
      unknown: count,
      refusedWaited: count,
      longestRefusedMs: amount,
      longerThanMs: amount,
      sampling,
    }),
  ),
});

const growth = fc.record({
  id: fc.constantFrom(...FINDING_IDS),
  points: fc.array(fc.record({ at: time, failLnE: amount, passLnE: amount }), { maxLength: 120 }),
  failLnThreshold: amount,
  passLnThreshold: amount,
});

const answers = fc.record({ n: count, medianMs: maybe(amount) });
const probe = fc.record({
  name: fc.constantFrom("health" as const, "chat" as const),
  url: hostile,
  sent: count,
  failed: count,
  longestFailureRun: count,
  unsent: count,
  misdirected: count,
  warmUp: count,
  shown: count,
  first: answers,
  repeated: answers,
  failures: some(fc.record({ at: time, status: maybe(status), reason: hostile })),
  dependencies: some(fc.record({ name: hostile, ok: fc.boolean(), state: hostile })),
});
const gauge = fc.record({ budget: maybe(amount), points: some(fc.record({ at: time, value: amount })) });
const link = maybe(
  fc.oneof(
    hostile,
    fc.constantFrom(
      "https://evil.example/",
      "https://console.cloud.google.com@evil.example/",
      "https://console.cloud.google.com.evil.example/",
      "http://console.cloud.google.com/",
      "javascript:alert(1)",
      'https://console.cloud.google.com/logs/query;query=a)b"<c> `d` [e](https://evil.example)',
    ),
  ),
);
const traffic = some(
  fc.record({
    revision: hostile,
    percent: fc.double({ min: 0, max: 100, noNaN: true }),
    tag: maybe(hostile),
    url: maybe(hostile),
    latest: fc.boolean(),
  }),
);
export const rollback: fc.Arbitrary<RollbackFacts> = fc.record({
  from: maybe(hostile),
  to: maybe(hostile),
  done: fc.boolean(),
  changed: fc.boolean(),
  dryRun: fc.boolean(),
  outcome,
  before: traffic,
  after: traffic,
  idle: maybe(fc.record({ revision: hostile, tags: hostile })),
  followsLatest: fc.boolean(),
  health: maybe(fc.record({ url: hostile, ok: fc.boolean(), detail: hostile })),
  tookMs: amount,
});
const policy = fc.constantFrom("pass" as const, "warn" as const, "fail" as const);

/** Any report that the schema allows, every text of others in it hostile. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    language: fc.constantFrom("en" as const, "ko" as const),
    verdict: fc.constantFrom("pass" as const, "fail" as const, "inconclusive" as const),
    cause: fc.constantFrom(...CAUSES),
    decisive: maybe(fc.constantFrom(...FINDING_IDS)),
    job: fc.constantFrom("success" as const, "warning" as const, "failure" as const),
    policies: fc.record({ onInconclusive: policy, onNoData: policy }),
    service: fc.record({ name: hostile, region: hostile, project: hostile, url: maybe(hostile) }),
    candidate: maybe(
      fc.record({
        name: hostile,
        createdAt: maybe(time),
        memoryLimit: maybe(hostile),
        cpuLimit: maybe(hostile),
        minInstances: maybe(count),
        maxInstances: maybe(count),
        concurrency: maybe(count),
        timeoutMs: maybe(amount),
        healthCheck: maybe(hostile),
        logUri: link,
      }),
    ),
    baseline: maybe(fc.record({ name: hostile, compared: maybe(compared) })),
    traffic,
    readiness: some(
      fc.record({
        at: time,
        elapsedMs: amount,
        state: fc.constantFrom("waiting" as const, "ready" as const, "failed" as const),
        message: hostile,
      }),
      50,
    ),
    window: maybe(
      fc.record({
        startedAt: time,
        endedAt: time,
        plannedMs: amount,
        intervalMs: amount,
        endedEarly: fc.constantFrom(
          "failed" as const,
          "proven" as const,
          "refused" as const,
          "cancelled" as const,
          null,
        ),
        polls: count,
      }),
    ),
    findings: some(anyFinding, 14),
    requests: maybe(requests),
    evidenceGrowth: some(growth),
    probes: some(probe, 3),
    memory: maybe(gauge),
    cpu: maybe(gauge),
    errorMessages: some(fc.record({ message: hostile, count, firstAt: time, severity: hostile }), 15),
    newMessages: maybe(
      fc.record({
        baseline: hostile,
        from: time,
        to: time,
        compared: count,
        truncated: fc.boolean(),
        patterns: some(fc.record({ pattern: hostile, count, firstAt: time, example: hostile }), 15),
        more: count,
        atLeast: fc.boolean(),
      }),
    ),
    links: fc.record({ revision: link, logs: link, metrics: link }),
    rollback: maybe(rollback),
    notices: some(notice, 25),
  })
  .map((changes) => report(changes));
