import type { BaselineChoice } from "./settings.ts";

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

/** Text → itself when the pattern holds, else null. */
export function nameParser(pattern: string): (text: string) => string | null {
  const expression = new RegExp(pattern);
  return (text) => (expression.test(text) ? text : null);
}

const parseRevision = nameParser(revisionPattern);

/** `previous`, `none`, or the short name of a revision. */
export function parseBaseline(text: string): BaselineChoice | null {
  if (text === "previous" || text === "none") return { kind: text };
  const name = parseRevision(text);
  return name === null ? null : { kind: "revision", name };
}
