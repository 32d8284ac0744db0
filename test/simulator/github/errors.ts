import type { FaceAnswer } from "../face.ts";

const documentation = "https://docs.github.com/rest";

/** GitHub's error body. */
export function githubError(status: number, message: string, errors: unknown[] = []): FaceAnswer {
  const body = {
    message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: documentation,
    status: String(status),
  };
  return { status, body };
}

export const notFound = (): FaceAnswer => githubError(404, "Not Found");

/** What keeps a body from being accepted, in GitHub's form. */
export function invalidField(resource: string, field: string, message: string): FaceAnswer {
  return githubError(422, "Validation Failed", [{ resource, code: "custom", field, message }]);
}

export function notSupplied(field: string): FaceAnswer {
  return githubError(422, `Invalid request.\n\n"${field}" wasn't supplied.`);
}

/** To a token whose permissions do not suffice; `accepted` names those that would, as in `checks=write`. */
export function forbidden(accepted: string): FaceAnswer {
  return {
    ...githubError(403, "Resource not accessible by integration"),
    headers: { "x-accepted-github-permissions": accepted },
  };
}

/**
 * The secondary rate limit, which GitHub answers with either status
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
 */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 403): FaceAnswer {
  return {
    ...githubError(status, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."),
    headers: { "retry-after": String(retryAfterSeconds) },
  };
}

/** The primary one: nothing is left until the reset, an epoch second. */
export function primaryRateLimit(resetAtSeconds: number): FaceAnswer {
  return {
    ...githubError(403, "API rate limit exceeded for installation."),
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(resetAtSeconds) },
  };
}
