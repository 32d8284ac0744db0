import type { ProbePlan } from "../../src/inputs/probe-plan.ts";

/** A probe of the config file's list. */
export const listedProbe = (name: string, more: Partial<ProbePlan> = {}): ProbePlan => ({
  name,
  method: "GET",
  path: `/${name}`,
  headers: {},
  body: undefined,
  status: null,
  latencyMs: null,
  expect: { json: null, headers: null, text: null },
  health: false,
  ignoreDependencies: [],
  after: null,
  take: {},
  versionFrom: null,
  secrets: [],
  ...more,
});
