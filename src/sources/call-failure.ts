/** How an adapter tells that a call failed: the adapters' error type fulfils it, so observe needs no adapter. */
export interface FailedCall extends Error {
  failure: "no-access" | "not-found" | "invalid" | "conflict" | "too-large" | "transient" | "cancelled";
}

export function isCallFailure(error: unknown): error is FailedCall {
  return error instanceof Error && typeof (error as Partial<FailedCall>).failure === "string";
}
