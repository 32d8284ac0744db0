/** The logs that tell of users' requests, the one first that tells most: the app's own, and Cloud Run's request log. */
export const logNames = ["app", "platform"] as const;

/** What each is, is said in request-logs.ts. */
export type LogName = (typeof logNames)[number];
