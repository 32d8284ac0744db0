import type { FaceAnswer } from "./face.ts";
import { type GitHubCheckRun, type Json, invalidField, notSupplied } from "./github-records.ts";

/** GitHub's own limits, in characters (comment, check summary, status description) and annotations a request. */
export const limits = { comment: 65_536, summary: 65_535, description: 140, annotations: 50 };
export const statusStates = ["error", "failure", "pending", "success"];
const checkStatuses = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];
const conclusions = ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "timed_out"];
export const deploymentStates = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

/** Why GitHub refuses a comment; undefined: it does not. */
export function commentFault(body: unknown): FaceAnswer | undefined {
  if (body === undefined) return notSupplied("body");
  if (typeof body !== "string" || body.trim() === "")
    return invalidField("IssueComment", "body", "Body cannot be blank");
  // GitHub counts characters, not UTF-16 units or bytes.
  if ([...body].length > limits.comment) {
    return invalidField("IssueComment", "body", `Body is too long (maximum is ${limits.comment} characters)`);
  }
  return undefined;
}

/** Changes a check run as a body asks, or says why GitHub refuses it. */
export function applyCheckRun(run: GitHubCheckRun, body: Json): FaceAnswer | undefined {
  const { status, conclusion, output, details_url: detailsUrl } = body;
  if (status !== undefined && !isOneOf(status, checkStatuses))
    return invalidField("CheckRun", "status", "status is not included in the list");
  if (conclusion !== undefined && !isOneOf(conclusion, conclusions)) {
    return invalidField("CheckRun", "conclusion", "conclusion is not included in the list");
  }
  if (status === "completed" && conclusion === undefined) return notSupplied("conclusion");
  if (isRecord(output)) {
    const { title, summary, text: details, annotations } = output;
    if (typeof title !== "string" || typeof summary !== "string") return notSupplied("output.title and output.summary");
    if ([...summary].length > limits.summary) {
      return invalidField(
        "CheckRun",
        "summary",
        `Only ${limits.summary} characters are allowed; ${summary.length} were supplied.`,
      );
    }
    const given: unknown[] = Array.isArray(annotations) ? annotations : [];
    if (given.length > limits.annotations) {
      return invalidField("CheckRun", "annotations", `Only ${limits.annotations} annotations can be added at a time`);
    }
    run.output = { title, summary, text: text(details), annotations: [...run.output.annotations, ...given] };
  }
  run.status = typeof status === "string" ? status : conclusion === undefined ? run.status : "completed";
  run.conclusion = typeof conclusion === "string" ? conclusion : run.conclusion;
  run.detailsUrl = text(detailsUrl) ?? run.detailsUrl;
  return undefined;
}

export function isOneOf(value: unknown, allowed: readonly string[]): value is string {
  return typeof value === "string" && allowed.includes(value);
}

export function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
