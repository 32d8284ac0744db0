import { BigQueryFace } from "./bigquery/face.ts";
import { DeployFace } from "./deploy-face.ts";
import type { Face } from "./face.ts";
import { loggingFace } from "./logging/face.ts";
import type { LogStore } from "./logging/store.ts";
import { monitoringFace } from "./monitoring/face.ts";
import type { MetricStore } from "./monitoring/store.ts";
import { neighbourFace, neighboursFace } from "./neighbour.ts";
import type { DeployOptions } from "./options.ts";
import type { RunService } from "./run-service.ts";
import { RunV1Face } from "./run-v1-face.ts";
import { RunV2Face } from "./run-v2-face.ts";
import { SetupFace } from "./setup/face.ts";
import type { SetupState } from "./setup/state.ts";

export interface CloudFacesOptions {
  service: RunService;
  urls: { uri: () => string; tagUri: (tag: string) => string | undefined };
  now: () => number;
  trafficMs: () => number;
  emptyPageEvery: number;
  grants: ReadonlySet<string>;
  deploy: (options: DeployOptions) => Promise<{ revision: string }>;
  logs: LogStore;
  metrics: MetricStore;
  setup: SetupState;
  neighbours: readonly Face[];
  sinks: Face;
  /** Not Google's. */
  others: readonly Face[];
}

/** Google's APIs, each a face. */
export function cloudFaces(options: CloudFacesOptions) {
  const {
    service,
    urls,
    now,
    trafficMs,
    emptyPageEvery,
    grants,
    deploy,
    logs,
    metrics,
    setup,
    neighbours,
    sinks,
    others,
  } = options;
  const can = (permission: string): boolean => grants.has(permission);
  const run = { service, urls, now, trafficMs, can };
  const logging = loggingFace(logs, { now, ...(emptyPageEvery > 0 ? { emptyPageEvery } : {}) });
  const { project, region: location } = service.identity;
  const entries = () => logs.all(`projects/${project}`, now());
  const bigquery = new BigQueryFace({ project, dataset: "ion_logs", location, entries, can });
  const runFace = new RunV2Face(run);
  const faces = [
    neighboursFace(neighbours),
    runFace,
    new DeployFace({ ...run, deploy }),
    new RunV1Face(run),
    new SetupFace(setup, now),
    sinks,
    logging,
    monitoringFace(metrics, { now }),
    bigquery,
    ...others,
  ];
  /** `neighbour`: this service's face in another's cloud. `reads`: when log entries were read. */
  return { faces, bigquery, neighbour: neighbourFace(runFace, service), reads: logging.reads };
}
