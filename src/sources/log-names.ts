/**
 * The logs that tell of users' requests, the one first that tells most: the app's own, and Cloud Run's request log. How each is
 * written. By the app: when a request ends, without who asked for what, and not of one that no instance took. In front of it: by
 * when a request began, with all of that. What else each is, is said in request-logs.ts.
 */
const written = { app: "by-app", platform: "in-front" } as const satisfies Record<string, "by-app" | "in-front">;

export type LogName = keyof typeof written;

export const logNames = Object.keys(written) as [LogName, ...LogName[]];

/** Is this what the app writes of its requests? Monitoring counts those that Cloud Run's log has. */
export function isByApp(source: LogName | "monitoring" | null): boolean {
  return source !== null && source !== "monitoring" && written[source] === "by-app";
}
