import type { Credentials, Endpoint } from "../inputs/endpoints.ts";
import { GoogleCallError } from "./errors.ts";
import { idTokens, type MintIdToken } from "./id-token.ts";
import type { RetryPolicy } from "./retry.ts";
import type { AuthClient } from "google-auth-library";
import type { ClientOptions } from "google-gax";
import { readFileSync } from "node:fs";

/** The shared source of tokens. Each client would build its own, and with an external account each would do three calls. */
export interface GoogleAccess {
  /** Loads the credentials. @throws GoogleCallError that says what to set up. */
  ready(): Promise<void>;
  /** Headers that authorise a request to `url`. */
  headers(url: string): Promise<Record<string, string>>;
  /** The project of the credentials, or undefined when they name none. */
  project(): Promise<string | undefined>;
  /** For probes of a service that lets only known callers in. */
  idTokens(policy: RetryPolicy): MintIdToken;
  /** Constructor options of a generated client for this endpoint: REST, and the shared tokens. */
  clientOptions(endpoint: Endpoint): ClientOptions;
}

const advice =
  "Run google-github-actions/auth before this step, and give the job the permission to write ID tokens for it.";

const scope = "https://www.googleapis.com/auth/cloud-platform";

/**
 * Application Default Credentials as google-github-actions/auth leaves them, or what gcloud's own environment names ask for.
 * The library is loaded here and not at start, so that a wrong input is told at once.
 */
export async function openAccess(credentials: Credentials, project: string | undefined): Promise<GoogleAccess> {
  const { GoogleAuth, OAuth2Client, PassThroughClient } = await import("google-auth-library");
  const authClient = ((): AuthClient | undefined => {
    if (credentials.kind === "none") return new PassThroughClient();
    if (credentials.kind === "default") return undefined;
    const client = new OAuth2Client();
    // Read again for each expiry: whoever keeps the file up to date may write a new token during a long window.
    client.refreshHandler = async () => ({
      access_token: readFileSync(credentials.path, "utf8").trim(),
      expiry_date: Date.now() + tokenFileReadAgainMs,
    });
    return client;
  })();
  const auth = new GoogleAuth({
    scopes: [scope],
    ...(project === undefined ? {} : { projectId: project }),
    ...(authClient === undefined ? {} : { authClient }),
  });
  return {
    ready: async () => {
      try {
        if (credentials.kind !== "token-file") await auth.getClient();
        else if (readFileSync(credentials.path, "utf8").trim() === "") throw new Error(`${credentials.path} is empty.`);
      } catch (cause) {
        const message = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
        throw new GoogleCallError("Loading Google credentials", "no-access", null, message, { cause, advice });
      }
    },
    headers: async (url) => Object.fromEntries(await auth.getRequestHeaders(url)),
    project: async () => project ?? (await auth.getProjectId().catch(() => undefined)),
    idTokens: (policy) => idTokens(auth, [scope], policy),
    clientOptions: (endpoint) => ({
      apiEndpoint: endpoint.host,
      port: endpoint.port,
      protocol: endpoint.protocol,
      fallback: true,
      ...(project === undefined ? {} : { projectId: project }),
      auth,
    }),
  };
}

const tokenFileReadAgainMs = 10 * 60_000;
