import type { FailedAnswer } from "./answer.ts";
import { clockWords, type FailureCase, type Surroundings, type Told } from "./failure-case.ts";

const setUpInActions =
  "Run google-github-actions/auth before this step, and give the job the permission to write ID tokens for it (`permissions: id-token: write`).";
const setUpInTerminal =
  "Run `gcloud auth application-default login`, or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials.";

export const signInAgain = ({ surroundings }: Told): string =>
  surroundings.inActions ? setUpInActions : setUpInTerminal;

const providerName = "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
const describeProvider =
  "`gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool=POOL --location=global` shows";

/** The runner refuses the token that the credentials are made from. */
export const runnersTokenCase: FailureCase = {
  kind: "credentials",
  holds: (answer, surroundings) => isRunnersToken(answer, surroundings),
  next: () =>
    "GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it needs the permission `id-token: write`. Verify a shorter window, or in a job of its own.",
};

/** Of finding credentials and of changing them for a token: google-auth-library's words, and those of STS (RFC 8693). */
export const signInCases: readonly FailureCase[] = [
  {
    kind: "credentials",
    holds: ({ words }) => /Could not load the default credentials/.test(words),
    next: signInAgain,
  },
  {
    // Line ends as two characters, cut, or another text in its place (google-auth-library gives it to OpenSSL as it is).
    kind: "credentials",
    holds: ({ words, systemCode }) =>
      /DECODER routines|PEM routines|asn1 encoding|no start line|PEM_read|private key/i.test(words) ||
      systemCode.startsWith("ERR_OSSL"),
    next: () =>
      "The private key in the credentials cannot be read: its line ends were changed, or a part is missing. Give the whole JSON file as it was downloaded.",
  },
  {
    kind: "credentials",
    holds: ({ words, status, systemCode }) =>
      status === null &&
      (/credential file|does not exist, or it is not a file|The file at |incoming JSON object|credential_source|is not valid JSON|Unexpected (?:token|end)|is empty\.$/i.test(
        words,
      ) ||
        ["ENOENT", "EACCES", "EISDIR"].includes(systemCode)),
    next: ({ surroundings }) =>
      surroundings.inActions
        ? "google-github-actions/auth writes that file into the workspace: run it in this job, after actions/checkout, which would clean it away."
        : `The file must be one of Google's: a key as it was downloaded, or what \`gcloud auth application-default login\` writes. ${setUpInTerminal}`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /universe domain/i.test(words),
    next: () =>
      "The credentials belong to another cloud than the one that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one.",
  },
  {
    kind: "clock",
    holds: ({ words }) =>
      /short-lived token|token lifetime cannot exceed|reasonable timeframe|issued in the future|used too early|iat.*future/i.test(
        words,
      ),
    next: (told) => clockWords(told) || "Is this machine's clock right?",
  },
  {
    kind: "credentials",
    holds: ({ reason, words }) => reason === "invalid_target" || /invalid_target/.test(words),
    next: () =>
      `\`workload_identity_provider\` must be the whole name of a provider that is there and enabled: ${providerName}.`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /Invalid value for "audience"/.test(words),
    next: () => `\`workload_identity_provider\` must be the provider's whole name: ${providerName}.`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /audience/i.test(words) && /match|expected/i.test(words),
    next: () =>
      `The token was made for another audience: ${describeProvider} which are allowed (oidc.allowedAudiences).`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /issuer/i.test(words) && /match/i.test(words),
    next: () => `The provider expects tokens of another issuer: ${describeProvider} its oidc.issuerUri.`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /mapped attribute/i.test(words),
    next: () =>
      `Names of repository and branch are too long for the provider's attribute mapping: ${describeProvider} it.`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /attribute condition/i.test(words),
    next: () =>
      `The provider does not let this repository, branch or event in: ${describeProvider} its attributeCondition.`,
  },
  {
    kind: "credentials",
    holds: ({ words }) => /invalid_rapt|reauth/i.test(words),
    next: () => "Your organisation asks for a new login: run `gcloud auth application-default login`.",
  },
  {
    kind: "impersonation",
    holds: (answer) => isImpersonation(answer) && (answer.status === 404 || /Gaia id not found/.test(answer.words)),
    next: ({ surroundings }) =>
      `There is no service account ${surroundings.identity ?? "of that name"}: check \`service_account\` of google-github-actions/auth.`,
  },
  {
    kind: "impersonation",
    holds: (answer) => isImpersonation(answer) && isRefusal(answer),
    next: ({ surroundings }) => {
      const account = surroundings.identity ?? "the service account";
      return surroundings.inActions
        ? `Grant the repository's principal (principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/OWNER/NAME) roles/iam.workloadIdentityUser on ${account}.`
        : `Grant your account roles/iam.serviceAccountTokenCreator on ${account}.`;
    },
  },
  {
    kind: "credentials",
    holds: ({ reason, words, status }) =>
      reason !== "" ? /^[a-z_]+$/.test(reason) : status === 401 || /invalid_grant|unauthorized_client/.test(words),
    next: (told) => {
      const clock = clockWords(told);
      return clock === "" ? signInAgain(told) : clock;
    },
  },
];

function isRunnersToken({ url, status }: FailedAnswer, { tokenSource }: Surroundings): boolean {
  return tokenSource !== null && url.startsWith(tokenSource) && isStatusOfRefusal(status);
}

function isImpersonation({ url, words }: FailedAnswer): boolean {
  return (
    /:generate(?:Access|Id)Token/.test(url) ||
    /Unable to impersonate|iam\.serviceAccounts\.get(?:AccessToken|OpenIdToken)/.test(words)
  );
}

function isRefusal({ status, reason }: FailedAnswer): boolean {
  const others = ["SERVICE_DISABLED", "BILLING_DISABLED", "SECURITY_POLICY_VIOLATED"];
  return !others.includes(reason) && (status === null || isStatusOfRefusal(status));
}

function isStatusOfRefusal(status: number | null): boolean {
  return status === 401 || status === 403;
}
