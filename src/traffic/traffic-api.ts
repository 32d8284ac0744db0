import type { Wait } from "../clock.ts";
import type { CloudRun } from "../revision/cloud-run-state.ts";

/** One entry of the traffic that is asked for. */
export interface AskedTarget {
  /** Short name; null: whichever revision is the latest ready one. */
  revision: string | null;
  percent: number;
  tag: string | null;
}

/** A change that Cloud Run has taken up. Whether it succeeds, only its end tells. */
export interface Operation {
  name: string;
  done: boolean;
  /** A google.rpc.Status: its code is a gRPC code. */
  error: { code: number; message: string } | null;
}

/** The calls that move traffic. */
export interface TrafficApi extends CloudRun {
  /**
   * Replaces the whole list of traffic entries, tags included, and nothing else of the service. Sent once: after a call
   * that failed, whoever wants to send it again reads the service before. A stale etag is refused as a conflict.
   */
  updateTraffic(service: string, traffic: AskedTarget[], etag: string, wait: Wait): Promise<Operation>;
  operation(name: string, wait: Wait): Promise<Operation>;
}
