import { createHmac } from "node:crypto";
import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import type { Random } from "./random.ts";

export interface IamOptions {
  /** What the other faces accept at this time. */
  accessToken: () => string;
  serviceAccount: string;
  grants: ReadonlySet<string>;
  now: () => number;
  /** How long access tokens live. Default: an hour; those of a direct workload identity 299 s (reality.md section 4). */
  lifetimeS: number | undefined;
  random: Random;
}

const hourS = 3_600;

/**
 * Where tokens come from: GitHub's OIDC issuer, the Security Token Service, IAM Credentials and the metadata server. Each
 * accepts only what the one before it in the chain has given. (The library asks Google for a key's token whatever its file
 * says, so that the simulator has no endpoint for keys.)
 */
export class IamFace implements Face {
  readonly requestToken: string;
  private readonly federated: string;
  private readonly secret: string;
  private readonly options: IamOptions;

  constructor(options: IamOptions) {
    this.options = options;
    const { random } = options;
    this.requestToken = `gh-${random.hex(24)}`;
    this.federated = `ya29.d.federated-${random.hex(24)}`;
    this.secret = random.hex(64);
  }

  permission({ path }: FaceRequest): string | undefined {
    const own = [
      /^\/github-oidc$/,
      /^\/sts\/v1\/token$/,
      /^\/v1\/projects\/-\/serviceAccounts\//,
      /^\/computeMetadata\/v1(?:\/|$)/,
    ];
    // They check what they are shown themselves: none of them takes the access token of the other faces.
    return own.some((one) => one.test(path)) ? "" : undefined;
  }

  answer(request: FaceRequest): FaceAnswer {
    const { path, headers } = request;
    if (path === "/github-oidc") return this.githubToken(request);
    if (path === "/sts/v1/token") return this.exchange(request);
    if (path.startsWith("/computeMetadata")) return this.metadata(request);
    if (headers["authorization"] !== `Bearer ${this.federated}`)
      return googleError(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
    const [, account = "", method = ""] = /^\/v1\/projects\/-\/serviceAccounts\/([^:]+):(\w+)$/.exec(path) ?? [];
    return account === this.options.serviceAccount
      ? this.impersonate(method, request)
      : googleError(404, "NOT_FOUND", `Not found; Gaia id not found for email ${account}`);
  }

  /** Users of a private service have their own ways in; a token is asked of those who show none of theirs. */
  invokes(header: string | undefined, uri: string): boolean {
    return this.accepts(header, [uri]) && this.options.grants.has("run.routes.invoke");
  }

  /** Is this a token of the service account for one of these audiences? */
  accepts(header: string | undefined, audiences: readonly string[]): boolean {
    const [head = "", payload = "", signature = ""] = header?.replace(/^Bearer /i, "").split(".") ?? [];
    if (signature === "" || signature !== this.sign(`${head}.${payload}`)) return false;
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Record<string, unknown>;
    return (
      audiences.includes(String(claims["aud"])) &&
      Number(claims["exp"]) * 1000 > this.options.now() &&
      claims["email"] === this.options.serviceAccount
    );
  }

  private githubToken({ headers, query }: FaceRequest): FaceAnswer {
    if (headers["authorization"] !== `Bearer ${this.requestToken}`) return { status: 401, body: "Unauthorized" };
    const claims = { iss: "https://token.actions.githubusercontent.com", sub: "repo:org/chat:ref:refs/heads/main" };
    return { status: 200, body: { value: this.token({ ...claims, aud: query.get("audience") }) } };
  }

  private exchange({ body }: FaceRequest): FaceAnswer {
    const form = new URLSearchParams(String(body));
    const refuse = (words: string): FaceAnswer => ({
      status: 400,
      body: { error: "invalid_request", error_description: words },
    });
    if (form.get("grant_type") !== "urn:ietf:params:oauth:grant-type:token-exchange") return refuse("Bad grant_type");
    const [head, payload, signature] = (form.get("subject_token") ?? "").split(".");
    if (signature !== this.sign(`${head}.${payload}`)) return refuse("The subject token is not GitHub's");
    const { aud } = JSON.parse(Buffer.from(payload ?? "", "base64url").toString("utf8")) as { aud: unknown };
    // The pool's provider lets only tokens in that were made for it.
    if (aud !== `https:${form.get("audience")}`)
      return refuse(`The audience in ID Token [${String(aud)}] does not match`);
    return {
      status: 200,
      body: {
        access_token: this.federated,
        issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
        token_type: "Bearer",
        expires_in: this.options.lifetimeS ?? hourS,
      },
    };
  }

  private impersonate(method: string, { body }: FaceRequest): FaceAnswer {
    const { accessToken, grants, now } = this.options;
    const permission = `iam.serviceAccounts.${method === "generateIdToken" ? "getOpenIdToken" : "getAccessToken"}`;
    if (!grants.has(permission)) {
      const words = `Permission '${permission}' denied on resource (or it may not exist).`;
      return googleError(403, "PERMISSION_DENIED", words);
    }
    if (method === "generateIdToken") {
      const { audience } = body as { audience?: string };
      return audience === undefined
        ? googleError(400, "INVALID_ARGUMENT", "Request contains an invalid argument.")
        : { status: 200, body: { token: this.idToken(audience) } };
    }
    const expireTime = new Date(now() + (this.options.lifetimeS ?? hourS) * 1000).toISOString();
    return { status: 200, body: { accessToken: accessToken(), expireTime } };
  }

  private metadata({ path, query, headers }: FaceRequest): FaceAnswer {
    const flavor = { "metadata-flavor": "Google" };
    if (headers["metadata-flavor"] !== "Google") return { status: 403, body: "Missing Metadata-Flavor:Google header." };
    const { accessToken, serviceAccount } = this.options;
    const last = path.split("/").at(-1);
    const text = { ...flavor, "content-type": "text/plain" };
    if (last === "token")
      return {
        status: 200,
        body: { access_token: accessToken(), expires_in: hourS, token_type: "Bearer" },
        headers: flavor,
      };
    if (last === "identity") return { status: 200, body: this.idToken(query.get("audience") ?? ""), headers: text };
    if (last === "email") return { status: 200, body: serviceAccount, headers: text };
    return { status: 200, body: "instance/\n", headers: text };
  }

  /** As `gcloud auth print-identity-token --audiences` gives it. */
  idToken(audience: string): string {
    return this.token({ iss: "https://accounts.google.com", aud: audience, email: this.options.serviceAccount });
  }

  private token(claims: Record<string, unknown>): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const iat = Math.floor(this.options.now() / 1000);
    const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part({ ...claims, iat, exp: iat + hourS })}`;
    return `${signed}.${this.sign(signed)}`;
  }

  /** Only the simulator checks it: any keyed digest does. */
  private sign(text: string): string {
    return createHmac("sha256", this.secret).update(text).digest("base64url");
  }
}

/** What google-github-actions/auth@v3 writes; `impersonate` false: direct workload identity, without an account. */
export function externalAccountFile(url: string, iam: IamFace, account: string, impersonate: boolean): string {
  const audience =
    "//iam.googleapis.com/projects/415104041262/locations/global/workloadIdentityPools/github/providers/ci";
  return JSON.stringify({
    type: "external_account",
    audience,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: `${url}/sts/v1/token`,
    credential_source: {
      url: `${url}/github-oidc?api-version=2.0&audience=${encodeURIComponent(`https:${audience}`)}`,
      headers: { Authorization: `Bearer ${iam.requestToken}` },
      format: { type: "json", subject_token_field_name: "value" },
    },
    ...(impersonate
      ? { service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${account}:generateAccessToken` }
      : {}),
  });
}
