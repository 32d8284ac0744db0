import type { Wait } from "../clock.ts";
import type { JsonObject, LiveResource, ResourceKind } from "./resource.ts";

/** The calls that the setup makes, and no others. @throws GoogleCallError that says what to grant. */
export interface SetupApi {
  /** All of one kind in the project, of whomever. */
  list: (kind: ResourceKind, wait: Wait) => Promise<LiveResource[]>;
  /** As it is now. Null: it is gone. */
  read: (live: LiveResource, wait: Wait) => Promise<LiveResource | null>;
  create: (kind: ResourceKind, body: JsonObject, wait: Wait) => Promise<LiveResource>;
  /** Replaces it as a whole. */
  update: (live: LiveResource, body: JsonObject, wait: Wait) => Promise<LiveResource>;
  remove: (live: LiveResource, wait: Wait) => Promise<void>;
  /** Null: there is no such channel. */
  channel: (name: string, wait: Wait) => Promise<NotificationChannel | null>;
  close: () => Promise<void>;
}

export interface NotificationChannel {
  name: string;
  /** `slack`, `email`, … */
  type: string;
  title: string;
  enabled: boolean;
}
