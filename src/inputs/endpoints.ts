import type { Fault } from "./configuration-error.ts";
import { notShown, show } from "./configuration-error.ts";

/** Where a Google API is reached. */
export interface Endpoint {
  protocol: "http" | "https";
  /** As it stands in a URL: an IPv6 address keeps its brackets. */
  host: string;
  port: number;
}

export type Credentials =
  | { kind: "none" }
  /** A file that holds an access token and nothing else. */
  | { kind: "token-file"; path: string }
  /** Application Default Credentials. */
  | { kind: "default" };

export interface Endpoints {
  run: Endpoint;
  logging: Endpoint;
  monitoring: Endpoint;
  bigquery: Endpoint;
  credentials: Credentials;
  /** In a job of GitHub Actions, and not in a terminal? What to do about missing credentials differs. */
  inActions: boolean;
  /** Of all the APIs: googleapis.com, or another cloud that Google runs (https://cloud.google.com/docs/authentication). */
  universe: string;
}

type Env = Record<string, string | undefined>;

/**
 * Reads gcloud's own variables, so that what makes gcloud speak to a private endpoint or to the simulator does the same
 * here (https://cloud.google.com/sdk/docs/properties). Faults are added to `faults`.
 */
export function readEndpoints(env: Env, faults: Fault[]): Endpoints {
  const universe = readUniverse(env, faults);
  const endpoint = (api: "run" | "logging" | "monitoring" | "bigquery"): Endpoint => {
    const fallback: Endpoint = { protocol: "https", host: `${api}.${universe}`, port: 443 };
    const name = `CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`;
    const text = env[name]?.trim();
    if (!text) return fallback;
    const parsed = parseEndpoint(text);
    if (parsed !== null) return parsed;
    const allowed = "a base URL without a path, https, or http for a loopback host only";
    // A URL that was refused may have been refused for the password in it.
    faults.push({ name, value: /[@?#]/.test(text) ? notShown : show(text), allowed, where: "environment" });
    return fallback;
  };
  return {
    run: endpoint("run"),
    logging: endpoint("logging"),
    monitoring: endpoint("monitoring"),
    bigquery: endpoint("bigquery"),
    credentials: readCredentials(env, faults),
    inActions: env["GITHUB_ACTIONS"] === "true",
    universe,
  };
}

/** The libraries' own variable, and gcloud's. */
const universeVariables = ["GOOGLE_CLOUD_UNIVERSE_DOMAIN", "CLOUDSDK_CORE_UNIVERSE_DOMAIN"];

function readUniverse(env: Env, faults: Fault[]): string {
  const usual = "googleapis.com";
  const name = universeVariables.find((one) => env[one]?.trim());
  const text = name === undefined ? "" : (env[name]?.trim() ?? "");
  if (name === undefined || /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(text)) return text.toLowerCase() || usual;
  const allowed = "a domain such as googleapis.com, without https://";
  faults.push({ name, value: show(text), allowed, where: "environment" });
  return usual;
}

function readCredentials(env: Env, faults: Fault[]): Credentials {
  const name = "CLOUDSDK_AUTH_DISABLE_CREDENTIALS";
  const text = env[name]?.trim() ?? "";
  const word = text.toLowerCase();
  // gcloud's own words for a boolean property.
  if (["1", "true", "yes", "y", "on"].includes(word)) return { kind: "none" };
  if (!["", "0", "false", "no", "n", "off", "none"].includes(word)) {
    faults.push({ name, value: show(text), allowed: "`true` or `false`", where: "environment" });
  }
  const path = env["CLOUDSDK_AUTH_ACCESS_TOKEN_FILE"]?.trim();
  if (path) return { kind: "token-file", path };
  const file = "GOOGLE_APPLICATION_CREDENTIALS";
  if (isKeyItself(env[file]?.trim() ?? "")) {
    const allowed =
      "the path of a file, not what stands in it: give that to `credentials_json` of google-github-actions/auth, or write it to a file";
    faults.push({ name: file, value: notShown, allowed, where: "environment" });
  }
  return { kind: "default" };
}

/** JSON, also as base64, or a PEM key. The library would quote it as the name of a file that is not there. */
function isKeyItself(text: string): boolean {
  if (/^(?:\{|-----BEGIN)/.test(text)) return true;
  return /^[\w+/=\s-]{200,}$/.test(text) && /^\s*\{/.test(Buffer.from(text.slice(0, 40), "base64").toString("latin1"));
}

/** `https://run.example.com:8443/` → its parts. Null when it is not an endpoint that a token may be sent to. */
export function parseEndpoint(text: string): Endpoint | null {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") return null;
  if (url.protocol === "https:") return { protocol: "https", host: url.hostname, port: Number(url.port || 443) };
  // A token sent in the clear could be read on its way to any other host.
  if (url.protocol === "http:" && isLoopback(url.hostname)) {
    return { protocol: "http", host: url.hostname, port: Number(url.port || 80) };
  }
  return null;
}

/** The URL parser has already brought every spelling of an IPv4 or IPv6 address into its one normal form. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
