/** What a failed call means for the one who waits for it. */
export type CallFailure =
  /** No valid credentials, the permission is missing, or something on the way lets nothing through: asking again does not help. */
  | "no-access"
  | "not-found"
  /** The request itself is wrong. */
  | "invalid"
  /** Someone else changed the resource meanwhile. */
  | "conflict"
  /** The answer is larger than may be received: ask for less. */
  | "too-large"
  /** Quota, outage, timeout or network: not an answer, ask again. */
  | "transient"
  | "cancelled"
  /** The answer came and could not be understood here. Asking again brings the same. */
  | "ours";

/** Why a call failed, as fine as the next step differs, and what each means for the one who waits. */
export const failureKinds = {
  /** There are none, they are wrong, or they have ended. */
  credentials: "no-access",
  /** The identity may not act as the service account. */
  impersonation: "no-access",
  role: "no-access",
  /** The token is limited to other APIs. */
  scope: "no-access",
  /** VPC Service Controls, or another rule of the organisation. */
  policy: "no-access",
  "service-off": "no-access",
  billing: "no-access",
  /** Something between here and Google answered in its place. */
  proxy: "no-access",
  /** The other side's certificate is not trusted. */
  tls: "no-access",
  /** This machine's clock is off, so that its signatures are refused. */
  clock: "no-access",
  quota: "transient",
  /** Not Google, but the limit that this program sets to its own reads had no place for it in time. */
  "read-limit": "transient",
  /** No answer in time. */
  hung: "transient",
  /** Google's own trouble: 5xx. */
  outage: "transient",
  /** DNS, connection refused or cut. */
  network: "transient",
  "not-found": "not-found",
  conflict: "conflict",
  invalid: "invalid",
  "too-large": "too-large",
  cancelled: "cancelled",
  ours: "ours",
} as const satisfies Record<string, CallFailure>;

export type FailureKind = keyof typeof failureKinds;

/** How an adapter tells that a call failed: the adapters' error type fulfils it, so that who asks needs no adapter. */
export interface FailedCall extends Error {
  failure: CallFailure;
  kind: FailureKind;
  /** Nobody was asked: no time was left. What was answered before says more. */
  unasked?: boolean;
}

export function isCallFailure(error: unknown): error is FailedCall {
  return error instanceof Error && typeof (error as Partial<FailedCall>).failure === "string";
}

/** Of what is not known to Google there is nothing. @throws any other failure */
export function noneWhereNotFound(error: unknown): [] {
  if (isCallFailure(error) && error.failure === "not-found") return [];
  throw error;
}

/** Where only a failed call is met: being cancelled, and a fault of the program, go on. @throws them */
export function throwUnlessCallFailed(error: unknown, signal: AbortSignal): asserts error is FailedCall {
  signal.throwIfAborted();
  if (!isCallFailure(error)) throw error;
}
