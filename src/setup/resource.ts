/** JSON as Google's APIs speak it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "" for what is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** In the order in which they are written: what follows refers to what comes before. */
export const resourceKinds = ["metric", "dashboard", "alert"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What is to be there: a body as it is sent, without marks. */
export interface WantedResource {
  kind: ResourceKind;
  /** Of the definitions: `performance`. */
  id: string;
  title: string;
  body: JsonObject;
  /** Log-based metric types that it refers to. */
  uses: string[];
}

/**
 * What was written, as its own resource remembers it: hashes of the body that was wanted, and of how the API then gave it
 * back. The second differs where the API fills something in.
 */
export interface Marks {
  wanted: string;
  live: string;
}

export interface Owner {
  service: string;
  /** Empty for a metric: it serves the service in all regions. */
  region: string;
  id: string;
}

/** What is there, of whoever. */
export interface LiveResource {
  kind: ResourceKind;
  /** Full name in its API. */
  name: string;
  title: string;
  /** Normal form, without marks: compares equal to a wanted body that says the same. */
  body: JsonObject;
  /** As the API gave it. */
  raw: JsonObject;
  /** Null: it was not set up by ion-verify. */
  owner: Owner | null;
  marks: Marks | null;
}
