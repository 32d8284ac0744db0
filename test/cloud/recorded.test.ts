import { expect, it, describe } from "vitest";
import {
  type CallContext,
  GoogleCallError,
  refusedCall,
  SignInError,
  toGoogleCallError,
} from "../../src/cloud/errors.ts";
import type { Surroundings } from "../../src/cloud/failure-case.ts";
import { redact } from "../../src/report/text/redact.ts";
import type { FailureKind } from "../../src/sources/call-failure.ts";
import type { FaceAnswer } from "../simulator/face.ts";
import { googleErrors, tokenErrors } from "../simulator/recorded/google-errors.ts";
import { toldOfGoogle, toldOfTokens, type TokenSource } from "../simulator/recorded/told.ts";

const job: Surroundings = {
  inActions: true,
  identity: "deployer@ion-demo.iam.gserviceaccount.com",
  tokenSource: "https://run-actions-1.actions.githubusercontent.com/idtoken",
};
const terminal: Surroundings = { inActions: false, identity: null, tokenSource: null };
const now = Date.UTC(2026, 10, 28, 12);

const context = (surroundings: Surroundings): CallContext => ({
  what: "Reading log entries",
  advice: "Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.",
  surroundings,
  now,
});

const textOf = ({ body }: FaceAnswer): string => (typeof body === "string" ? body : JSON.stringify(body));

function refused(answer: FaceAnswer, surroundings = job, date = ""): GoogleCallError {
  return refusedCall(answer.status, textOf(answer), context(surroundings), { url: "", date });
}

/** As gaxios rejects (gaxios, common.ts): the parsed body under `response`, and where it was asked. */
function rejected(answer: FaceAnswer, url: string, surroundings = job, date?: string): GoogleCallError {
  const body = answer.body as { error?: unknown; error_description?: string };
  const error = body.error;
  const message =
    typeof error === "string"
      ? `Error code ${error}: ${body.error_description}`
      : typeof error === "object"
        ? String((error as { message?: unknown }).message)
        : textOf(answer);
  const cause = Object.assign(new Error(message), {
    status: answer.status,
    config: { url: new URL(url) },
    response: { data: answer.body, headers: new Headers(date === undefined ? {} : { date }) },
  });
  return toGoogleCallError(new SignInError("x", { cause }), context(surroundings));
}

describe("an API's refusal is told with its own next step", () => {
  it.each(Object.entries(toldOfGoogle))("%s", (name, [kind, next]) => {
    const { answer } = googleErrors[name as keyof typeof googleErrors];
    const error = refused(answer);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(next);
    expect(redact(error.message)).toBe(error.message);
  });

  it("in a terminal otherwise than in a job", () => {
    expect(refused(googleErrors.tokenExpired.answer, terminal).message).toMatch(
      /run `gcloud auth application-default login` again\.$/,
    );
    expect(refused(googleErrors.permissionDenied.answer, terminal).message).toMatch(/Grant your account roles/);
    expect(refused(googleErrors.vpcServiceControls.answer, terminal).message).toMatch(
      /keep your network or account out/,
    );
  });

  it("names this machine's clock where the answer's own time is minutes away", () => {
    const date = new Date(now + 7 * 60_000).toUTCString();
    expect(refused(googleErrors.tokenExpired.answer, job, date).message).toMatch(
      /This machine's clock is 7 minutes behind Google's: set it right/,
    );
  });
});

describe("a refused sign-in is told with its own next step", () => {
  const urls: Record<TokenSource, string> = {
    sts: "https://sts.googleapis.com/v1/token",
    oauth: "https://oauth2.googleapis.com/token",
    iam: "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/deployer@ion-demo.iam.gserviceaccount.com:generateAccessToken",
    runner: `${job.tokenSource}?api-version=2.0`,
  };
  const { sts, oauth, iam } = urls;
  it.each(Object.entries(toldOfTokens))("%s", (name, [from, kind, next]) => {
    const { answer } = tokenErrors[name as keyof typeof tokenErrors];
    const error = rejected(answer, urls[from]);
    expect([error.kind, error.failure]).toEqual([kind, "no-access"]);
    expect(error.message).toMatch(/^Reading log entries failed: .*signing in to Google Cloud: /);
    expect(error.message).toMatch(next);
    // What looks like a credential is hidden wherever it is shown: a next step must not.
    expect(redact(error.message)).toBe(error.message);
  });

  it("also where an API that signing in needs is off, or its endpoint is down", () => {
    expect(rejected(googleErrors.serviceDisabled.answer, iam).kind).toBe("service-off");
    expect(rejected(googleErrors.unavailable.answer, sts).failure).toBe("transient");
    expect(rejected(googleErrors.proxyBlocked.answer, sts).kind).toBe("proxy");
  });

  it("and is never taken for the service or the role that the call was about", () => {
    const metadata = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token";
    const { source: _source, answer } = googleErrors.serviceNotFound;
    for (const status of [400, 403, 404, 409]) {
      const told = rejected({ ...answer, status }, metadata);
      expect([told.kind, told.failure]).toEqual(["credentials", "no-access"]);
      expect(told.message).toMatch(/google-github-actions\/auth/);
    }
  });

  it("and names the clock that is off", () => {
    const date = new Date(now - 10 * 60_000).toUTCString();
    expect(rejected(tokenErrors.clockOff.answer, oauth, job, date).message).toMatch(/10 minutes ahead of Google's/);
  });
});

describe("what never was an answer", () => {
  const failed = (error: unknown, duringSignIn = false): GoogleCallError =>
    toGoogleCallError(duringSignIn ? new SignInError("x", { cause: error }) : error, context(job));
  const coded = (code: string, message = code): Error =>
    new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
  it.each<[FailureKind, string, unknown]>([
    ["network", "DNS", coded("ENOTFOUND")],
    ["network", "", coded("ECONNREFUSED")],
    ["network", "", coded("ECONNRESET")],
    ["hung", "HTTPS_PROXY", coded("UND_ERR_CONNECT_TIMEOUT")],
    ["hung", "HTTPS_PROXY", coded("ETIMEDOUT")],
    ["tls", "NODE_EXTRA_CA_CERTS", coded("SELF_SIGNED_CERT_IN_CHAIN")],
    ["tls", "NODE_EXTRA_CA_CERTS", coded("UNABLE_TO_GET_ISSUER_CERT_LOCALLY")],
    ["tls", "clock right", coded("CERT_NOT_YET_VALID")],
    ["tls", "clock right", coded("CERT_HAS_EXPIRED")],
    ["tls", "Another host answers", coded("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["tls", "speaks no TLS", coded("EPROTO", "write EPROTO 40:error:0A00010B:SSL routines::wrong version number")],
    ["network", "DNS", coded("EAI_AGAIN")],
    ["proxy", "asks for a login", new Error("Proxy response (407) !== 200 when HTTP Tunneling")],
    ["proxy", "did not let the call through", new Error("Proxy response (403) !== 200 when HTTP Tunneling")],
    ["proxy", "no answer of Google's", new SyntaxError("Unexpected token '<', \"<html>\" is not valid JSON")],
  ])("%s: %s", (kind, next, error) => {
    for (const duringSignIn of [false, true]) {
      const told = failed(error, duringSignIn);
      expect(told.kind).toBe(kind);
      expect(told.message).toContain(next);
      expect(redact(told.message)).toBe(told.message);
    }
  });

  it.each([
    ["the token", "request to https://login.corp.example/ failed, reason: getaddrinfo ENOTFOUND login.corp.example"],
    ["an answer", "Cannot create property 'res' on string '<!doctype html><html>Please sign in.</html>'"],
  ])("a proxy that answers in the place of %s is told as one", (_what, words) => {
    const config = { url: new URL("https://sts.googleapis.com/v1/token") };
    const code = words.includes("ENOTFOUND") ? { code: "ENOTFOUND" } : {};
    const told = failed(Object.assign(new Error(words), { config, ...code }), true);
    expect(told.kind).toBe("proxy");
  });

  it.each<[string, RegExp]>([
    ["Could not load the default credentials. Browse to https://cloud.google.com/…", /`permissions: id-token: write`/],
    [
      "Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ENOENT",
      /after actions\/checkout/,
    ],
    ["The incoming JSON object does not contain a client_email field", /google-github-actions\/auth writes that file/],
    ["error:1E08010C:DECODER routines::unsupported", /its line ends were changed.*as it was downloaded/],
    ["the credentials are for the universe domain corp.goog.", /GOOGLE_CLOUD_UNIVERSE_DOMAIN/],
    ["something new", /^/],
  ])("credentials: %s", (message, next) => {
    const told = failed(new Error(message), true);
    expect([told.kind, told.failure]).toEqual(["credentials", "no-access"]);
    expect(told.message).toMatch(next);
    expect(redact(told.message)).toBe(told.message);
  });
});
