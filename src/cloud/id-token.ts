import type { AuthClient, GoogleAuth, IdentityPoolClientOptions, JWTInput } from "google-auth-library";
import type { Wait } from "../clock.ts";
import { GoogleCallError, signInFailed } from "./errors.ts";
import { contextOf, type RetryPolicy, withRetry } from "./retry.ts";

/** Mints an ID token for an audience. @throws GoogleCallError that says what to set up or to grant. */
export type MintIdToken = (audience: string, wait: Wait) => Promise<string>;

const ways =
  "Give google-github-actions/auth a `service_account` to impersonate, or mint a token in its step (`token_format: id_token`) and pass it by the input `probe-headers` as `X-Serverless-Authorization: Bearer …`.";

/** A credentials file, where it is an external account's, as google-github-actions/auth writes it. */
type CredentialsFile = JWTInput & { service_account_impersonation_url?: string };

/**
 * ID tokens from Application Default Credentials. google-auth-library mints them for service accounts, impersonated ones
 * and the metadata server, but not for an external account (google-auth-library-nodejs #1197, #1545): there the federated
 * token itself asks IAM Credentials for one, which roles/iam.workloadIdentityUser on the service account allows.
 */
export function idTokens(auth: GoogleAuth, scopes: readonly string[], policy: RetryPolicy): MintIdToken {
  const what = "Minting an ID token for the probes";
  return async (audience, wait) =>
    await withRetry(policy, { what, advice: ways, ...wait }, async () => {
      try {
        const client = await auth.getClient();
        const file = auth.jsonContent as CredentialsFile | null;
        if (file?.type === "external_account") return await ofExternalAccount(file, audience, scopes, what);
        if (!hasIdTokens(client)) {
          throw new GoogleCallError(what, "credentials", null, "these credentials cannot give one.", { advice: ways });
        }
        return await client.fetchIdToken(audience);
      } catch (error) {
        throw signInFailed(error, contextOf(policy, { what, advice: ways }));
      }
    });
}

async function ofExternalAccount(
  file: CredentialsFile,
  audience: string,
  scopes: readonly string[],
  what: string,
): Promise<string> {
  const { service_account_impersonation_url: impersonate, ...federated } = file;
  const url = impersonate?.replace(/:generateAccessToken$/, ":generateIdToken");
  if (url === undefined || !url.endsWith(":generateIdToken")) {
    const answer = "the workload identity impersonates no service account, and only an account has ID tokens.";
    throw new GoogleCallError(what, "credentials", null, answer, { advice: ways });
  }
  const { IdentityPoolClient } = await import("google-auth-library");
  const source = new IdentityPoolClient(federated as IdentityPoolClientOptions);
  source.scopes = [...scopes];
  const answer = await source.request<{ token?: unknown }>({
    url,
    method: "POST",
    data: { audience, includeEmail: true },
    retry: false,
  });
  if (typeof answer.data.token === "string") return answer.data.token;
  throw new GoogleCallError(what, "outage", null, "the answer holds no token.");
}

function hasIdTokens(client: object): client is AuthClient & { fetchIdToken(audience: string): Promise<string> } {
  return "fetchIdToken" in client && typeof client.fetchIdToken === "function";
}
