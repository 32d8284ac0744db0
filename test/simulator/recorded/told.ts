import type { FailureKind } from "../../../src/sources/call-failure.ts";
import type { googleErrors, tokenErrors } from "./google-errors.ts";

// What the product makes of each recorded answer, in a job of GitHub Actions: the kind, and the step that it tells.

/** Who answered: the Security Token Service, Google's OAuth endpoint, IAM Credentials, the runner's own issuer. */
export type TokenSource = "sts" | "oauth" | "iam" | "runner";

export const toldOfGoogle: Record<keyof typeof googleErrors, [kind: FailureKind, next: RegExp]> = {
  serviceDisabled: ["service-off", /`gcloud services enable monitoring\.googleapis\.com --project=415104041262`/],
  serviceDisabledWithoutDetails: [
    "service-off",
    /`gcloud services enable logging\.googleapis\.com --project=ion-demo`/,
  ],
  billingDisabled: ["billing", /Enable billing .*billing\/linkedaccount\?project=415104041262(?!\S)/],
  billingAbsent: ["billing", /Enable billing/],
  vpcServiceControls: ["policy", /this runner's network.*perimeter.*uniqueId=eYhDkfYCu-dOCjuj8X4Am9/],
  scopeInsufficient: ["scope", /`access_token_scopes`/],
  permissionDenied: ["role", /Grant deployer@ion-demo\.iam\.gserviceaccount\.com roles\/\w+\.viewer/],
  userProjectDenied: ["role", /roles\/serviceusage\.serviceUsageConsumer on projects\/ion-quota/],
  locationUnknown: ["not-found", /^/],
  projectUnknown: ["not-found", /^/],
  logReadQuota: [
    "quota",
    /ReadRequestsPerMinutePerProject of projects\/415104041262 is 60, shared.*raise it at https:/,
  ],
  logReadQuotaRaised: ["quota", /is 120, shared.*quotas\?project=415104041262&service=logging\.googleapis\.com/],
  tokenExpired: ["credentials", /run google-github-actions\/auth in this job, right before this step/],
  staleEtagAborted: ["conflict", /Conflict for resource 'chat': version/],
  staleEtagPrecondition: ["conflict", /etag does not match/],
  staleEtag412: ["conflict", /etag mismatch/],
  concurrentEdits: ["conflict", /Too many concurrent edits to the project configuration/],
  badFilter: ["invalid", /Unparseable filter: syntax error at line 1/],
  serviceNotFound: ["not-found", /^/],
  unavailable: ["outage", /The service is currently unavailable/],
  internalWithDebugInfo: ["outage", /Internal error encountered/],
  frontEndOutage: ["outage", /HTTP 502/],
  proxyLogin: ["proxy", /HTTPS_PROXY takes user and password before the host/],
  proxyBlocked: ["proxy", /no answer of Google's/],
  captivePortal: ["proxy", /no answer of Google's/],
  redirectedToLogin: ["proxy", /no answer of Google's/],
};

export const toldOfTokens: Record<keyof typeof tokenErrors, [from: TokenSource, kind: FailureKind, next: RegExp]> = {
  invalidTarget: ["sts", "credentials", /whole name of a provider that is there and enabled: projects\/NUMBER/],
  invalidAudience: ["sts", "credentials", /`workload_identity_provider` must be the provider's whole name/],
  audienceMismatch: ["sts", "credentials", /another audience.*allowedAudiences/],
  issuerMismatch: ["sts", "credentials", /another issuer.*issuerUri/],
  attributeTooLong: ["sts", "credentials", /too long/],
  attributeCondition: ["sts", "credentials", /attributeCondition/],
  subjectStale: ["sts", "credentials", /google-github-actions\/auth/],
  clockOff: ["oauth", "clock", /clock/],
  loginExpired: ["oauth", "credentials", /google-github-actions\/auth/],
  reauthNeeded: ["oauth", "credentials", /gcloud auth application-default login/],
  impersonationDenied: ["iam", "impersonation", /roles\/iam\.workloadIdentityUser on deployer@ion-demo/],
  noSuchAccount: ["iam", "impersonation", /no service account deployer@ion-demo/],
  runnersTokenEnded: ["runner", "credentials", /about six hours after the job's start/],
};
