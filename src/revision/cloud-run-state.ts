import type { Wait } from "../clock.ts";
import type { RevisionFacts } from "../report/report.ts";

/** What readiness is judged from: Cloud Run's answers, reduced to the fields that are used, with short revision names. */
export interface ServiceState {
  uri: string | null;
  /** Sent back with a change, which is refused when the service has changed since. */
  etag: string | null;
  /** int64 as text. */
  generation: string;
  observedGeneration: string;
  /** While true, observedGeneration, latestReadyRevision, trafficStatuses and uri are transient. */
  reconciling: boolean;
  terminalCondition: Condition | null;
  conditions: Condition[];
  latestCreatedRevision: string | null;
  latestReadyRevision: string | null;
  /** What is wanted. */
  traffic: TrafficTarget[];
  /** What is. */
  trafficStatuses: TrafficTarget[];
  /** Of a multi-region service: all that it is deployed to. Empty: it is of one region, for all that it knows. */
  regions: readonly string[];
  /** So many instances are asked for from outside: by hand, or by an autoscaler of workers. Null: Cloud Run sees to it. */
  manualInstances: number | null;
  internalOnly: boolean;
  defaultUriDisabled: boolean;
  /** Nobody needs an identity to call it. False says nothing: a service can also be public by its IAM policy. */
  invokerIamDisabled: boolean;
  /** Terraform made it, and nobody has changed it by gcloud or in the console since. */
  terraform: boolean;
}

export interface RevisionState extends RevisionFacts {
  reconciling: boolean;
  conditions: Condition[];
  /** As it was deployed, of the container that takes requests. */
  image: string | null;
  labels: Readonly<Record<string, string>>;
  /** The commit that it was deployed from, where the deploy left its label. A later deploy may have copied it. */
  commit: string | null;
  /** The check that goes on while it serves, else the one at the start. Null: none, or none over HTTP. */
  healthProbe: { path: string; timeoutMs: number } | null;
}

export interface Condition {
  type: string;
  state: "pending" | "failed" | "succeeded";
  message: string;
  /** "" where Cloud Run gives none: a failed one may have no reason. */
  reason: string;
  /** Severity INFO or WARNING: never fails a deploy by itself. */
  informational: boolean;
  /** Since when it is so, epoch ms. */
  lastTransitionAt: number | null;
}

export interface TrafficTarget {
  /** Null: a LATEST entry, which can come without a name even in the effective traffic. */
  revision: string | null;
  percent: number;
  tag: string | null;
  uri: string | null;
  latest: boolean;
}

/** The calls that readiness makes. */
export interface CloudRun {
  service(service: string, wait: Wait): Promise<ServiceState>;
  revision(service: string, revision: string, wait: Wait): Promise<RevisionState>;
  /** The digest that the image's name was resolved to when it was deployed. Null: Cloud Run does not tell it. */
  imageDigest(revision: string, wait: Wait): Promise<string | null>;
  /** Newest first, at most 100. */
  revisions(service: string, wait: Wait): Promise<RevisionState[]>;
  close(): Promise<void>;
}
