import type { RunIdentity } from "./run-service.ts";
import type { Simulator } from "./simulator.ts";
import type { Overrides, ScenarioName } from "./scenarios.ts";

export interface SimulatorOptions {
  /** What `deploy()` deploys, and how the cloud behaves from the start. Default: healthy. */
  scenario?: ScenarioName;
  overrides?: Overrides;
  /** Users of the revision that serves were there for so long before what is deployed was created. Default: 30 s. */
  historyMs?: number;
  /** How old the revision that serves is. Default: three days. */
  stableAgeMs?: number;
  /** Users and metrics of the present? False: there is only the past that `past()` writes. Default true. */
  live?: boolean;
  /** Same seed, same requests. Default 1. */
  seed?: number;
  /** Of the APIs; default 0, any free one. */
  port?: number;
  /** Ask for the bearer token and check permissions by it? Default true. */
  authentication?: boolean;
  /** Does the service let only callers in that carry an ID token? Default false. */
  private?: boolean;
  /** How long access tokens live. Default: an hour. */
  tokenLifetimeS?: number;
  project?: string;
  region?: string;
  service?: string;
  /** Of a multi-region service: all that it is deployed to, this one included. */
  regions?: readonly string[];
  /** Did Terraform make the service, and change it last? Default false. */
  terraform?: boolean;
  /** A worker pool in the place of the service. Default false. */
  pool?: boolean;
  /** A further service in the cloud of that one: the same APIs, logs, metrics and permissions. */
  beside?: Simulator;
}

export interface DeployOptions {
  /** Default: the simulator's own. */
  scenario?: ScenarioName;
  overrides?: Overrides;
  /** Short name; default: service-0000N-xxx. */
  revision?: string;
  tag?: string;
  /** As it is deployed, by its digest or tag. Default: a tag of its own. */
  image?: string;
  /** Of the label that google-github-actions/deploy-cloudrun puts on it. Default: none. */
  commit?: string;
  /** Share of the traffic, 1 to 99: the rest stays with the revision that served before. Default: all. */
  percent?: number;
}

/** Whose cloud it is. */
export function identityOf({
  project,
  beside,
  region,
  service,
  pool,
  regions,
  terraform,
}: SimulatorOptions): RunIdentity {
  return {
    project: project ?? beside?.service.project ?? "ion-demo",
    projectNumber: "415104041262",
    region: region ?? "us-central1",
    name: service ?? (pool === true ? "ion-worker-prod" : "ion-api-prod"),
    ...(pool === true ? { isPool: true } : {}),
    ...(regions === undefined ? {} : { regions }),
    ...(terraform === true ? { terraform: true } : {}),
  };
}
