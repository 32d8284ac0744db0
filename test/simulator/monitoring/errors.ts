/** A request that Monitoring refuses, with the HTTP status and the canonical code to answer. */
export class MonitoringError extends Error {
  override name = "MonitoringError";
  readonly status: number;
  readonly code: string;

  constructor(message: string, status = 400, code = "INVALID_ARGUMENT") {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Google's usual wording, as public error reports show it. */
export function invalidField(field: string, value: string, reason: string): MonitoringError {
  return new MonitoringError(`Field ${field} had an invalid value of "${value}": ${reason}`);
}
