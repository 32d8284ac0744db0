import { readFileSync } from "node:fs";
import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { openSetupApi } from "../../src/cloud/setup-api.ts";
import type { Fault } from "../../src/inputs/configuration-error.ts";
import { parseEndpoint } from "../../src/inputs/endpoints.ts";
import type { SetupFacts } from "../../src/report/setup/facts.ts";
import type { Definitions } from "../../src/setup/definitions.ts";
import type { Scope } from "../../src/setup/queries.ts";
import { readDefinitions } from "../../src/setup/read-definitions.ts";
import { runSetup, type SetupRequest } from "../../src/setup/run-setup.ts";
import { policy } from "../cloud/google.ts";
import type { Simulator } from "../simulator/index.ts";

export const scope: Scope = { service: "ion-api-prod", region: "us-central1", project: "ion-demo" };
export const errorStatus = [{ from: 500, to: 599 }];
export const inputFields = {
  latency: "jsonPayload.process_time_ms",
  status: "jsonPayload.status_code",
  group: "jsonPayload.persona_used",
  user: "jsonPayload.user_id",
};

export function read(yaml: string): { definitions: Definitions; faults: Fault[] } {
  const faults: Fault[] = [];
  return { definitions: readDefinitions(yaml, "d.yml", inputFields, faults), faults };
}

/** The definitions that come with the action. */
export function shipped(): Definitions {
  return read(readFileSync("setup/definitions.yml", "utf8")).definitions;
}

/** Sets up on a simulator that asks for no credentials. */
export async function setUp(sim: Simulator, request: Partial<SetupRequest> = {}): Promise<SetupFacts> {
  const endpoint = parseEndpoint(sim.url);
  if (endpoint === null) throw new Error(sim.url);
  const access = await openAccess({ kind: "none" }, scope.project);
  const api = await openSetupApi(access, { logging: endpoint, monitoring: endpoint }, scope.project, policy);
  try {
    return await runSetup(
      {
        mode: "apply",
        overwrite: false,
        language: "en",
        scope,
        definitions: shipped(),
        definitionsPath: null,
        leftOut: [],
        errorStatus,
        channel: undefined,
        ...request,
      },
      { api, clock: systemClock, cancel: new AbortController().signal, onWait: () => {}, onDone: () => {} },
    );
  } finally {
    await api.close();
  }
}
