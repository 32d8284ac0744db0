import { type FaceAnswer, googleError } from "../face.ts";

/**
 * Answers of Google's APIs, of the token endpoints and of what stands between, as somebody recorded them; ids and names are
 * replaced. The simulator gives them out whole, and test/cloud/recorded.test.ts holds the product to them.
 */
export interface RecordedAnswer {
  /** Where it was seen. */
  source: string;
  answer: FaceAnswer;
}

const errorInfo = (reason: string, metadata: Record<string, string>): object => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason,
  domain: "googleapis.com",
  metadata,
});

const html = (status: number, body: string): FaceAnswer => ({
  status,
  body,
  headers: { "content-type": "text/html; charset=UTF-8" },
});

const token = (error: string, description: string, status = 400): FaceAnswer => ({
  status,
  body: { error, error_description: description },
});

export const googleErrors = {
  serviceDisabled: {
    source: "reality.md section 4; google/api/error_reason.proto SERVICE_DISABLED",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Cloud Monitoring API has not been used in project 415104041262 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/monitoring.googleapis.com/overview?project=415104041262 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
      [
        {
          "@type": "type.googleapis.com/google.rpc.Help",
          links: [
            {
              description: "Google developers console API activation",
              url: "https://console.developers.google.com/apis/api/monitoring.googleapis.com/overview?project=415104041262",
            },
          ],
        },
        errorInfo("SERVICE_DISABLED", { service: "monitoring.googleapis.com", consumer: "projects/415104041262" }),
      ],
    ),
  },
  serviceDisabledWithoutDetails: {
    source: "reality.md section 4; the same words as older services give them, without details",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Cloud Logging API has not been used in project ion-demo before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/logging.googleapis.com/overview?project=ion-demo then retry.",
    ),
  },
  billingDisabled: {
    source: "google/api/error_reason.proto BILLING_DISABLED, its example",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "This API method requires billing to be enabled. Please enable billing on project #415104041262 by visiting https://console.developers.google.com/billing/enable?project=415104041262 then retry.",
      [errorInfo("BILLING_DISABLED", { consumer: "projects/415104041262", service: "logging.googleapis.com" })],
    ),
  },
  billingAbsent: {
    source: "GoogleCloudPlatform/cloud-run-mcp#151",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "The billing account for the owning project is disabled in state absent",
    ),
  },
  vpcServiceControls: {
    source: "cloudquery/cloudquery#1062, whole body",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: eYhDkfYCu-dOCjuj8X4Am9",
      [
        {
          "@type": "type.googleapis.com/google.rpc.PreconditionFailure",
          violations: [{ type: "VPC_SERVICE_CONTROLS", description: "eYhDkfYCu-dOCjuj8X4Am9" }],
        },
        errorInfo("SECURITY_POLICY_VIOLATED", {
          service: "logging.googleapis.com",
          uid: "eYhDkfYCu-dOCjuj8X4Am9",
          consumer: "projects/ion-demo",
        }),
      ],
    ),
  },
  scopeInsufficient: {
    source: "google/api/error_reason.proto ACCESS_TOKEN_SCOPE_INSUFFICIENT",
    answer: googleError(403, "PERMISSION_DENIED", "Request had insufficient authentication scopes.", [
      errorInfo("ACCESS_TOKEN_SCOPE_INSUFFICIENT", {
        service: "logging.googleapis.com",
        method: "google.logging.v2.LoggingServiceV2.ListLogEntries",
      }),
    ]),
  },
  permissionDenied: {
    source: "reality.md section 4, IAM_PERMISSION_DENIED; gcp-facts.md",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Permission 'run.services.get' denied on resource 'projects/ion-demo/locations/us-central1/services/chat' (or resource may not exist).",
      [
        {
          "@type": "type.googleapis.com/google.rpc.ErrorInfo",
          reason: "IAM_PERMISSION_DENIED",
          domain: "iam.googleapis.com",
          metadata: {
            permission: "run.services.get",
            resource: "projects/ion-demo/locations/us-central1/services/chat",
          },
        },
      ],
    ),
  },
  userProjectDenied: {
    source: "google/api/error_reason.proto USER_PROJECT_DENIED",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Caller does not have required permission to use project ion-quota. Grant the caller the roles/serviceusage.serviceUsageConsumer role.",
      [errorInfo("USER_PROJECT_DENIED", { service: "monitoring.googleapis.com", consumer: "projects/ion-quota" })],
    ),
  },
  locationUnknown: {
    source: "firezone/firezone#7711, LOCATION_POLICY_VIOLATED with all its details; Liscor/terraform_cloud_run_sgtm#9",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Permission denied on 'locations/us-centrall1' (or it may not exist).",
      [
        errorInfo("LOCATION_POLICY_VIOLATED", { consumer: "projects/ion-demo", location: "us-centrall1", service: "" }),
        {
          "@type": "type.googleapis.com/google.rpc.LocalizedMessage",
          locale: "en-US",
          message: "Permission denied on 'locations/us-centrall1' (or it may not exist).",
        },
        {
          "@type": "type.googleapis.com/google.rpc.Help",
          links: [{ description: "Access to the region is unavailable." }],
        },
      ],
    ),
  },
  projectUnknown: {
    source: "google/api/error_reason.proto CONSUMER_INVALID",
    answer: googleError(403, "PERMISSION_DENIED", "Permission denied on resource project ion-dmeo.", [
      errorInfo("CONSUMER_INVALID", { consumer: "projects/ion-dmeo", service: "run.googleapis.com" }),
    ]),
  },
  logReadQuota: {
    source: "reality.md section 4, whole body",
    answer: googleError(
      429,
      "RESOURCE_EXHAUSTED",
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service 'logging.googleapis.com' for consumer 'project_number:415104041262'.",
      [
        errorInfo("RATE_LIMIT_EXCEEDED", {
          quota_limit: "ReadRequestsPerMinutePerProject",
          quota_limit_value: "60",
          consumer: "projects/415104041262",
        }),
      ],
    ),
  },
  logReadQuotaRaised: {
    source: "reality.md section 4: it can be raised, 120 seen",
    answer: googleError(
      429,
      "RESOURCE_EXHAUSTED",
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service 'logging.googleapis.com' for consumer 'project_number:415104041262'.",
      [
        errorInfo("RATE_LIMIT_EXCEEDED", {
          service: "logging.googleapis.com",
          quota_location: "global",
          quota_metric: "logging.googleapis.com/read_requests",
          quota_limit: "ReadRequestsPerMinutePerProject",
          quota_limit_value: "120",
          consumer: "projects/415104041262",
        }),
      ],
    ),
  },
  tokenExpired: {
    source: "reality.md section 4, ACCESS_TOKEN_EXPIRED; google/api/error_reason.proto",
    answer: googleError(
      401,
      "UNAUTHENTICATED",
      "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
      [
        errorInfo("ACCESS_TOKEN_EXPIRED", {
          service: "logging.googleapis.com",
          method: "google.logging.v2.LoggingServiceV2.ListLogEntries",
        }),
      ],
    ),
  },
  staleEtagAborted: {
    source: "reality.md section 4: 409 ABORTED",
    answer: googleError(
      409,
      "ABORTED",
      "Conflict for resource 'chat': version '1732880000000000' was specified but current version is '1732880100000000'.",
    ),
  },
  staleEtagPrecondition: {
    source: "reality.md section 4: older services 400 FAILED_PRECONDITION",
    answer: googleError(
      400,
      "FAILED_PRECONDITION",
      "The provided etag does not match the current etag of the resource.",
    ),
  },
  staleEtag412: {
    source: "reality.md section 4: older services 412",
    answer: googleError(412, "FAILED_PRECONDITION", "Precondition check failed: etag mismatch."),
  },
  concurrentEdits: {
    source: "reality.md section 4, Monitoring's words",
    answer: googleError(409, "ABORTED", "Too many concurrent edits to the project configuration. Please try again."),
  },
  badFilter: {
    source: "gcp-facts.md, Logging",
    answer: googleError(400, "INVALID_ARGUMENT", "Unparseable filter: syntax error at line 1, column 10, token ':'"),
  },
  serviceNotFound: {
    source: "gcp-facts.md, Cloud Run Admin v2",
    answer: googleError(
      404,
      "NOT_FOUND",
      "Resource 'chat' of kind 'SERVICE' in region 'us-central1' in project 'ion-demo' does not exist.",
    ),
  },
  unavailable: {
    source: "gcp-facts.md",
    answer: googleError(503, "UNAVAILABLE", "The service is currently unavailable."),
  },
  internalWithDebugInfo: {
    source: "reality.md section 4: details hold DebugInfo",
    answer: googleError(500, "INTERNAL", "Internal error encountered.", [
      { "@type": "type.googleapis.com/google.rpc.DebugInfo", detail: "[ORIGINAL ERROR] generic::internal" },
    ]),
  },
  frontEndOutage: {
    source: "Google's front end: 502 as HTML, titled Error 502 (Server Error)!!1",
    answer: html(
      502,
      "<!DOCTYPE html><html lang=en><title>Error 502 (Server Error)!!1</title><p><b>502.</b> <ins>That’s an error.</ins><p>The server encountered a temporary error and could not complete your request.",
    ),
  },
  proxyLogin: {
    source: "reality.md section 2, actions/runner#962",
    answer: html(407, "<html><head><title>Proxy Authentication Required</title></head><body>407</body></html>"),
  },
  proxyBlocked: {
    source: "reality.md section 2: a proxy's own page",
    answer: html(
      403,
      "<html><body><h1>Access Denied</h1>Your organization's policy blocks this category.</body></html>",
    ),
  },
  captivePortal: {
    source: "reality.md section 5: 200 with HTML is a proxy",
    answer: html(200, "<!doctype html><html><body>Please sign in to the network.</body></html>"),
  },
  redirectedToLogin: {
    source: "reality.md section 2: a proxy that sends to its login",
    answer: {
      status: 302,
      body: "",
      headers: { location: "https://login.corp.example/", "content-type": "text/html" },
    },
  },
} as const satisfies Record<string, RecordedAnswer>;

/** Of sts.googleapis.com, IAM Credentials, oauth2.googleapis.com and the runner's own token endpoint. */
export const tokenErrors = {
  invalidTarget: {
    source: "google-github-actions/auth#333",
    answer: token(
      "invalid_target",
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    ),
  },
  invalidAudience: {
    source: "google-github-actions/auth#60",
    answer: token(
      "invalid_request",
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    ),
  },
  audienceMismatch: {
    source: "the words as STS gives them to a token of another audience; form of the sentence not recorded whole",
    answer: token(
      "invalid_grant",
      "The audience in ID Token [https://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b] does not match the expected audience.",
    ),
  },
  issuerMismatch: {
    source: "google-github-actions/auth, docs/TROUBLESHOOTING.md",
    answer: token(
      "invalid_grant",
      "The issuer in ID Token https://github.corp.net/_services/token does not match the expected ones: https://token.actions.githubusercontent.com/",
    ),
  },
  attributeTooLong: {
    source: "google-github-actions/auth, docs/TROUBLESHOOTING.md",
    answer: token("invalid_request", "The size of mapped attribute exceeds the 127 bytes limit."),
  },
  attributeCondition: {
    source: "google-github-actions/auth issues on attribute conditions; the words as STS gives them",
    answer: token("unauthorized_client", "The given credential is rejected by the attribute condition."),
  },
  subjectStale: {
    source: "public reports of gcloud with a kept token: the whole body is quoted in several repositories",
    answer: token("invalid_grant", "ID Token issued at 1732880000 is stale to sign-in."),
  },
  clockOff: {
    source: "many public reports of skewed clocks quote the whole body",
    answer: token(
      "invalid_grant",
      "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
    ),
  },
  loginExpired: {
    source: "oauth2.googleapis.com, RFC 6749 section 5.2",
    answer: token("invalid_grant", "Token has been expired or revoked."),
  },
  reauthNeeded: {
    source: "oauth2.googleapis.com, of accounts whose organisation asks for a login every so often",
    answer: {
      status: 400,
      body: {
        error: "invalid_grant",
        error_description: "reauth related error (invalid_rapt)",
        error_subtype: "invalid_rapt",
      },
    },
  },
  impersonationDenied: {
    source: "google-github-actions/auth issues: Failed to generate OAuth 2.0 Access Token",
    answer: googleError(
      403,
      "PERMISSION_DENIED",
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      [
        {
          "@type": "type.googleapis.com/google.rpc.ErrorInfo",
          reason: "IAM_PERMISSION_DENIED",
          domain: "iam.googleapis.com",
          metadata: { permission: "iam.serviceAccounts.getAccessToken" },
        },
      ],
    ),
  },
  noSuchAccount: {
    source: "google-github-actions/auth issues: Gaia id not found",
    answer: googleError(
      404,
      "NOT_FOUND",
      "Not found; Gaia id not found for email deployer@ion-demo.iam.gserviceaccount.com",
    ),
  },
  runnersTokenEnded: {
    source:
      "reality.md section 4: the runner's OIDC request token ends some six hours after the job's start. Unproven: the body",
    answer: {
      status: 401,
      body: '{"source":"actions-run-service","statusCode":401,"errorMessage":"token is expired"}',
    },
  },
} as const satisfies Record<string, RecordedAnswer>;
