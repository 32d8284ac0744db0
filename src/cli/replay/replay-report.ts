import { basename } from "node:path";
import type { Settings } from "../../inputs/settings.ts";
import { covered, nothingSeen, type Seen } from "../../checks/covered.ts";
import { decide } from "../../checks/verdict.ts";
import { between } from "../../sources/log-filter.ts";
import { logsUrl } from "../../report/text/links.ts";
import type { Report } from "../../report/report.ts";
import { readingOf } from "../../sources/request-logs.ts";
import type { FileCoverage } from "./file-coverage.ts";
import type { ReplayedDeploy } from "./replay-files.ts";

/** A log tells of requests only: neither of probes nor of memory, so these decide. */
const required = ["error-rate", "p95"] as const;

const unknown = "–";

/** The report that a verification would have given, as far as a log can tell. Null: the file holds no request. */
export function replayReport(
  seen: { deploy: ReplayedDeploy; coverage: FileCoverage } | null,
  { file, settings, generatedAt }: { file: string; settings: Settings; generatedAt: number },
): Report {
  const { onInconclusive, onNoData } = settings;
  const policies = { onInconclusive, onNoData };
  const replayed = seen?.deploy.replayed ?? null;
  const scope = seen?.deploy.scope ?? null;
  const vanished = seen?.deploy.vanished ?? null;
  const findings = [...(replayed?.findings ?? []), ...(vanished === null ? [] : [vanished])].map((finding) =>
    covered(finding, seenIn(seen)),
  );
  const service = scope?.service ?? (settings.service === "" ? null : settings.service);
  const region = scope?.region ?? (settings.region === "" ? null : settings.region);
  const project = scope?.project ?? settings.project ?? null;
  const revision = scope?.revision ?? null;
  let filter = "";
  if (replayed !== null && service !== null && region !== null && revision !== null) {
    const of = { service, region, revision };
    const { startedAt, plannedMs } = replayed.window;
    const window = { from: startedAt, to: startedAt + plannedMs };
    const read = readingOf(replayed.source ?? "platform", of, settings, window);
    filter = between(read.filter, read.window.from, read.window.to);
  }
  return {
    schema: "ion-verify/report@1",
    generatedAt,
    language: settings.language,
    ...decide(findings, { cancelled: false, policies, required }),
    policies,
    service: {
      name: service ?? (file === "-" ? "stdin" : basename(file)),
      region: region ?? unknown,
      project: project ?? unknown,
      url: null,
    },
    candidate: revision === null ? null : { ...noFacts, name: revision },
    baseline: null,
    traffic: [],
    readiness: [],
    window: replayed?.window ?? null,
    serviceWatch: null,
    findings,
    requests:
      replayed === null
        ? null
        : {
            ...replayed.requests,
            filter,
            sampling: null,
            reads: { total: 0, mostInAMinute: 0 },
            longestSeenMs: null,
            waits: null,
          },
    evidenceGrowth: replayed?.evidenceGrowth ?? [],
    probes: [],
    memory: null,
    cpu: null,
    errorMessages: [],
    newMessages: null,
    links: {
      revision: null,
      logs:
        replayed === null || project === null || filter === ""
          ? null
          : logsUrl(project, filter, replayed.window.startedAt, replayed.window.startedAt + replayed.window.plannedMs),
      metrics: null,
    },
    rollback: null,
    notices: noticesOf(replayed),
  };
}

/** A log's files tell of requests alone, refused ones among them. */
function seenIn(seen: { deploy: ReplayedDeploy; coverage: FileCoverage } | null): Seen {
  if (seen === null) return nothingSeen;
  const { startedAt: from, endedAt: until } = seen.deploy.replayed.window;
  const { readTo, gap } = seen.coverage;
  const requests = { readTo, gap: gap && { ...gap, since: readTo } };
  return { sights: { ...nothingSeen.sights, requests, refused: requests }, from, until };
}

/** Where nobody but checkers and bots asked, that is why nothing was judged. */
function noticesOf(replayed: ReplayedDeploy["replayed"] | null): Report["notices"] {
  if (replayed === null || replayed.requests.count > 0) return [];
  const { count: ignored } = replayed.requests.ignored;
  return ignored === 0 ? [] : [{ code: "only-not-users", ignored }];
}

const noFacts = {
  createdAt: null,
  memoryLimit: null,
  cpuLimit: null,
  minInstances: null,
  maxInstances: null,
  concurrency: null,
  timeoutMs: null,
  healthCheck: null,
  logUri: null,
};
