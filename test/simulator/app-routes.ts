import type { IncomingHttpHeaders } from "node:http";

/** What docs/probes.md asks of an app in its list of probes: a version, a closed path, a sign-in, and a part of health that is down. */
export function appRoute(
  { path, headers }: { path: string; headers: IncomingHttpHeaders },
  version: string,
): { status: number; body: unknown; headers?: Record<string, string> } | undefined {
  const signedIn = headers["authorization"] === `Bearer ${sessionToken}`;
  switch (path) {
    case "/version":
      return { status: 200, body: { version, built: "2026-01-01" }, headers: { "x-version": version } };
    case "/admin":
      return { status: 401, body: { detail: "Not authenticated" } };
    case "/api/login":
      return headers["x-api-key"] === probeKey
        ? { status: 200, body: { data: { token: sessionToken } } }
        : { status: 403, body: { detail: "Unknown key" } };
    case "/api/me":
      return signedIn
        ? { status: 200, body: { user: "probe", session: sessionToken } }
        : { status: 401, body: { detail: "Not authenticated" } };
    case "/ready":
      return { status: 200, body: { status: "degraded", dependencies: { database: "ok", mail: { status: "down" } } } };
    default:
      return undefined;
  }
}

export const probeKey = "pk-5f1d0c8e72b94a36";
export const sessionToken = "tok-9b27e1f4c05d48aa";
