import { kindOfStatus } from "../calls/call-error.ts";
import type { FailedAnswer } from "./answer.ts";
import { clockWords, type FailureCase, type Told } from "./failure-case.ts";

/** What an API itself refuses (google.rpc.ErrorInfo, domain googleapis.com: google/api/error_reason.proto). */
export const accessCases: readonly FailureCase[] = [
  {
    kind: "service-off",
    holds: ({ reason, words }) =>
      reason === "SERVICE_DISABLED" || /API has not been used in project .* before or it is disabled/.test(words),
    next: ({ answer: { metadata, words } }) => {
      const api = metadata["service"] ?? /\/apis?\/(?:api\/)?([\w.-]+googleapis\.com)/.exec(words)?.[1];
      const project = projectOf(metadata["consumer"]) ?? /in project (\S+)/.exec(words)?.[1];
      return api === undefined
        ? "Enable the API there."
        : `Enable it: \`gcloud services enable ${api}${project === undefined ? "" : ` --project=${project}`}\`, and wait a minute or two.`;
    },
  },
  {
    kind: "billing",
    holds: ({ reason, words }) =>
      reason === "BILLING_DISABLED" ||
      reason === "UREQ_PROJECT_BILLING_NOT_FOUND" ||
      /requires billing to be enabled|billing account .* (?:is disabled|absent)/i.test(words),
    next: ({ answer: { metadata } }) => {
      const project = projectOf(metadata["consumer"]);
      const page = "https://console.cloud.google.com/billing/linkedaccount";
      return `Enable billing for the project: ${page}${project === undefined ? "" : `?project=${project}`}`;
    },
  },
  {
    kind: "policy",
    holds: ({ reason, words }) =>
      reason === "SECURITY_POLICY_VIOLATED" || /prohibited by organization's policy|vpcServiceControls/i.test(words),
    next: ({ answer: { metadata, words }, surroundings }) => {
      const uid = metadata["uid"] ?? /vpcServiceControlsUniqueIdentifier: (\S+)/.exec(words)?.[1];
      const where = surroundings.inActions ? "this runner's network or identity" : "your network or account";
      const page = "https://console.cloud.google.com/security/service-perimeter/troubleshoot?uniqueId=";
      const shown = uid === undefined ? "." : `; ${page}${uid} shows which.`;
      return `VPC Service Controls keep ${where} out: an ingress rule or access level of the perimeter must let it in${shown}`;
    },
  },
  {
    kind: "scope",
    holds: ({ reason, words }) =>
      reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT" || /insufficient authentication scopes/i.test(words),
    next: ({ surroundings }) =>
      surroundings.inActions
        ? "The token was made for other APIs: leave `access_token_scopes` of google-github-actions/auth at its default, https://www.googleapis.com/auth/cloud-platform. On a runner in Google Cloud the machine's own scopes must hold it."
        : "The token was made for other APIs: run `gcloud auth application-default login` without `--scopes`.",
  },
  {
    kind: "quota",
    holds: ({ status, reason }) =>
      kindOfStatus(status) === "quota" || reason === "RATE_LIMIT_EXCEEDED" || reason === "RESOURCE_QUOTA_EXCEEDED",
    next: ({ answer: { metadata } }) => {
      const { consumer, service, quota_limit: name, quota_limit_value: value } = metadata;
      if (consumer === undefined || name === undefined) return "";
      const project = projectOf(consumer);
      const page = `https://console.cloud.google.com/iam-admin/quotas?project=${project}${service === undefined ? "" : `&service=${service}`}`;
      return `${name} of ${consumer} is ${value ?? "used up"}, shared by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at ${page}`;
    },
  },
  {
    // The project that pays, by x-goog-user-project or a user's own credentials.
    kind: "role",
    holds: ({ reason }) => reason === "USER_PROJECT_DENIED",
    next: ({ answer: { metadata } }) =>
      `Grant roles/serviceusage.serviceUsageConsumer on ${metadata["consumer"] ?? "the quota project"}, or choose another: \`gcloud auth application-default set-quota-project PROJECT\`.`,
  },
  {
    kind: "not-found",
    holds: ({ status, words, reason }) =>
      kindOfStatus(status) === "not-found" ||
      reason === "CONSUMER_INVALID" ||
      /^Permission denied on 'locations\/[^']*' \(or it may not exist\)/.test(words) ||
      /^Project ['"]?\S+ (?:not found or deleted|has been deleted)/.test(words),
  },
  {
    kind: "credentials",
    holds: ({ status }) => kindOfStatus(status) === "credentials",
    next: (told) => clockWords(told) || signInAgain(told),
  },
  {
    kind: "role",
    holds: ({ status }) => kindOfStatus(status) === "role",
    next: ({ answer: { metadata, words }, advice, surroundings }) => {
      const permission = metadata["permission"];
      const asked =
        permission === undefined || `${words}${advice}`.includes(permission) ? "" : ` It lacks ${permission}.`;
      return `${advice.replace("the workflow's identity", grantee(surroundings))}${asked}`;
    },
  },
  {
    // A stale etag: 409 ABORTED, and of older services 400 FAILED_PRECONDITION or 412 (reality.md section 4).
    kind: "conflict",
    holds: (answer) => kindOfStatus(answer.status) === "conflict" || (answer.status === 400 && namesEtag(answer)),
  },
  { kind: "outage", holds: ({ status }) => kindOfStatus(status) === "outage", next: clockWords },
  { kind: "invalid", holds: () => true },
];

function namesEtag({ words }: FailedAnswer): boolean {
  return /\betag\b/i.test(words);
}

function signInAgain({ surroundings }: Told): string {
  return surroundings.inActions
    ? "The credentials are not valid, or not any more: run google-github-actions/auth in this job, right before this step, with the permission `id-token: write`."
    : "The credentials are not valid, or not any more: run `gcloud auth application-default login` again.";
}

function grantee({ identity, inActions }: Told["surroundings"]): string {
  return identity ?? (inActions ? "the workflow's identity" : "your account");
}

/** `projects/P`, `project_number:N`. */
function projectOf(consumer: string | undefined): string | undefined {
  return consumer?.replace(/^(?:projects\/|project_number:|project:)/, "");
}
