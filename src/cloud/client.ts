import type { Credentials, Endpoint } from "../inputs/endpoints.ts";
import { SignInError, signInFailed } from "./errors.ts";
import type { Surroundings } from "./failure-case.ts";
import { idTokens, type MintIdToken } from "./id-token.ts";
import type { RetryPolicy, SignedIn } from "./retry.ts";
import type { AuthClient, GoogleAuth } from "google-auth-library";
import type { ClientOptions } from "google-gax";
import { readFileSync } from "node:fs";

/** The shared source of tokens. Each client would build its own, and with an external account each would do three calls. */
export interface GoogleAccess extends SignedIn {
  /** Loads the credentials. @throws GoogleCallError that says what to set up. */
  ready(): Promise<void>;
  /** Headers that authorise a request to `url`. @throws SignInError */
  headers(url: string): Promise<Record<string, string>>;
  /** The project of the credentials, or undefined when they name none. */
  project(): Promise<string | undefined>;
  /** For probes of a service that lets only known callers in. */
  idTokens(policy: RetryPolicy): MintIdToken;
  /** Constructor options of a generated client for this endpoint: REST, and the shared tokens. */
  clientOptions(endpoint: Endpoint): ClientOptions;
  /** When the runner's own token ends, from which all others are made. Epoch ms; null: there is none. */
  endsAt(): number | null;
}

export interface AccessOptions {
  /** In a job of GitHub Actions, and not in a terminal? Default: in a job. */
  inActions?: boolean;
  /** Default: googleapis.com. */
  universe?: string;
}

const usualUniverse = "googleapis.com";

const scope = "https://www.googleapis.com/auth/cloud-platform";

/**
 * The library renews a token five minutes before its end, and tokens of a direct workload identity live 299 s: each call would
 * cost two more (reality.md section 4).
 */
const renewBeforeMs = 45_000;

const tokenFileReadAgainMs = 10 * 60_000;

/**
 * Application Default Credentials as google-github-actions/auth leaves them, or what gcloud's own environment names ask for.
 * The library is loaded here and not at start, so that a wrong input is told at once.
 */
export async function openAccess(
  credentials: Credentials,
  project: string | undefined,
  { inActions = true, universe: given }: AccessOptions = {},
): Promise<GoogleAccess> {
  const { GoogleAuth, OAuth2Client, PassThroughClient } = await import("google-auth-library");
  // Named only where it is another: else the credentials' own is not seen.
  const universe = given === usualUniverse ? undefined : given;
  const clientOptions = {
    eagerRefreshThresholdMillis: renewBeforeMs,
    // No API of Google's sends its callers elsewhere: a proxy does, to its login. What is there is not to be asked.
    transporterOptions: { redirect: "manual" as const },
  };
  const authClient = ((): AuthClient | undefined => {
    if (credentials.kind === "none") return new PassThroughClient(clientOptions);
    if (credentials.kind === "default") return undefined;
    const client = new OAuth2Client(clientOptions);
    // Read again for each expiry: whoever keeps the file up to date may write a new token during a long window.
    client.refreshHandler = async () => ({
      access_token: tokenOf(credentials.path),
      expiry_date: Date.now() + tokenFileReadAgainMs,
    });
    return client;
  })();
  const auth = new GoogleAuth({
    scopes: [scope],
    clientOptions,
    ...(universe === undefined ? {} : { universeDomain: universe }),
    ...(project === undefined ? {} : { projectId: project }),
    ...(authClient === undefined ? {} : { authClient }),
  });
  const surroundings = (): Surroundings => ({ inActions, ...sourceOf(auth) });
  const signingIn = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw new SignInError("Signing in to Google Cloud", { cause });
    }
  };
  const headers = async (url: string): Promise<Record<string, string>> =>
    await signingIn(async () => Object.fromEntries(await auth.getRequestHeaders(url)));
  return {
    surroundings,
    signIn: async () => void (await headers(`https://run.${universe ?? usualUniverse}/`)),
    renew: async () => {
      const client = await signingIn(async () => await auth.getClient());
      client.setCredentials({ ...client.credentials, expiry_date: 1 });
    },
    ready: async () => {
      try {
        if (credentials.kind === "token-file") tokenOf(credentials.path);
        else await unwarned(async () => await auth.getClient());
        const theirs = await unwarned(async () => await auth.getUniverseDomain());
        if (theirs !== (universe ?? usualUniverse))
          throw new Error(`the credentials are for the universe domain ${theirs}.`);
      } catch (error) {
        const context = { what: "Loading Google credentials", advice: "", surroundings: surroundings() };
        throw signInFailed(error, context);
      }
    },
    headers,
    project: async () => project ?? (await auth.getProjectId().catch(() => undefined)),
    idTokens: (policy) => idTokens(auth, [scope], policy),
    clientOptions: (endpoint) => ({
      apiEndpoint: endpoint.host,
      port: endpoint.port,
      protocol: endpoint.protocol,
      fallback: true,
      ...(universe === undefined ? {} : { universeDomain: universe }),
      ...(project === undefined ? {} : { projectId: project }),
      auth,
    }),
    endsAt: () => endOf(auth),
  };
}

/** Where a proxy answers in the place of Google's own machines, the library says so on stderr as well. What came of it is told. */
async function unwarned<T>(work: () => Promise<T>): Promise<T> {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = ((warning: string, type: string, ...rest: string[]) => {
    if (type !== "MetadataLookupWarning") Reflect.apply(warn, process, [warning, type, ...rest]);
  }) as typeof process.emitWarning;
  try {
    return await work();
  } finally {
    process.emitWarning = warn;
  }
}

function tokenOf(path: string): string {
  const token = readFileSync(path, "utf8").trim();
  if (token === "") throw new Error(`${path} is empty.`);
  return token;
}

/** Of a credentials file, as google-github-actions/auth and gcloud write it. */
interface CredentialsFile {
  client_email?: string;
  service_account_impersonation_url?: string;
  credential_source?: { url?: string; headers?: Record<string, string> };
}

function sourceOf(auth: GoogleAuth): Pick<Surroundings, "identity" | "tokenSource"> {
  const file = (auth.jsonContent ?? {}) as CredentialsFile;
  const impersonated = /serviceAccounts\/([^:/]+):/.exec(file.service_account_impersonation_url ?? "")?.[1];
  return {
    identity: impersonated ?? file.client_email ?? null,
    tokenSource: file.credential_source?.url?.split("?", 1)[0] ?? null,
  };
}

/** The runner's token is a JWT (RFC 7519), and ends some six hours after the job's start. */
function endOf(auth: GoogleAuth): number | null {
  const file = (auth.jsonContent ?? {}) as CredentialsFile;
  const bearer = file.credential_source?.headers?.["Authorization"] ?? "";
  try {
    const claims: unknown = JSON.parse(Buffer.from(bearer.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null || !("exp" in claims)) return null;
    return typeof claims.exp === "number" ? claims.exp * 1000 : null;
  } catch {
    return null;
  }
}
