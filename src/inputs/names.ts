/**
 * Cloud Run's and Google Cloud's own rules for names. They are checked here because the names become part of API paths and
 * of filters: what passes cannot leave its place in either. All are also published in the JSON Schema.
 */

/** Fewer than 50 characters (https://cloud.google.com/run/docs/deploying#service). */
export const servicePattern = "^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$";

/** A DNS label: the service's name, a hyphen and a suffix (https://cloud.google.com/run/docs/managing/revisions). */
export const revisionPattern = "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$";

/** The tag stands before the service's name in one DNS label. */
export const tagPattern = "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$";

/** `us-central1`, `northamerica-northeast1`. */
export const regionPattern = "^[a-z]{1,20}(?:-[a-z]{1,20}){1,3}[0-9]{1,2}$";

/** A project ID, one of a domain (`example.com:my-project`), or a project number. */
export const projectPattern = "^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|[1-9][0-9]{5,18})$";

/** No control characters; written so that editors without Unicode classes read it as well. */
const inOneLine = String.raw`[^\x00-\x1f\x7f-\x9f]{1,100}`;

/** GitHub shows a check's name in one line. */
export const contextPattern = `^${inOneLine}$`;

/** Slack: names of at most 80 characters without capitals and spaces; IDs begin with C (channel) or G (private channel). */
export const slackChannelPattern = String.raw`^(?:#[^\s\x00-\x1f\x7fA-Z#<>&]{1,80}|[CG][A-Z0-9]{2,20})$`;

/** A person's name, or Slack's ID of one. */
export const watcherPattern = `^${inOneLine}$`;

/** Text → itself when the pattern holds, else null. */
export function nameParser(pattern: string): (text: string) => string | null {
  const expression = new RegExp(pattern, "u");
  return (text) => (expression.test(text) ? text : null);
}

const parseRevision = nameParser(revisionPattern);

export type BaselineChoice = { kind: "previous" } | { kind: "none" } | { kind: "revision"; name: string };

/** `previous`, `none`, or the short name of a revision. */
export function parseBaseline(text: string): BaselineChoice | null {
  if (text === "previous" || text === "none") return { kind: text };
  const name = parseRevision(text);
  return name === null ? null : { kind: "revision", name };
}
