/** google.cloud.run.v2 enum values by field, as the protos number them. */
const numbers: Record<string, Record<string, number>> = {
  state: { CONDITION_PENDING: 1, CONDITION_RECONCILING: 2, CONDITION_FAILED: 3, CONDITION_SUCCEEDED: 4 },
  severity: { ERROR: 1, WARNING: 2, INFO: 3 },
  reason: { REVISION_FAILED: 3, IMMEDIATE_RETRY: 14 },
  revisionReason: { PENDING: 1, RETIRED: 3, HEALTH_CHECK_CONTAINER_ERROR: 6 },
  // Conditions have a `type` too, a plain string, which no name here equals.
  type: {
    TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST: 1,
    TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION: 2,
    INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST: 1,
    INSTANCE_SPLIT_ALLOCATION_TYPE_REVISION: 2,
  },
  ingress: { INGRESS_TRAFFIC_ALL: 1 },
  launchStage: { GA: 4 },
  executionEnvironment: { EXECUTION_ENVIRONMENT_GEN2: 2 },
};

/** REST answers enums by name, and as integers to a client that asks `$alt=json;enum-encoding=int`, as gax does. */
export function encodeEnums(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeEnums);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const number = typeof child === "string" ? numbers[key]?.[child] : undefined;
      return [key, number ?? encodeEnums(child)];
    }),
  );
}

/** Requests may name an enum value or number it. */
export function enumName(field: string, value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Object.entries(numbers[field] ?? {}).find(([, number]) => number === value)?.[0];
}
