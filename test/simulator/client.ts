import { readFileSync } from "node:fs";
import type { LogEntry } from "./logging/entry.ts";
import type { Simulator } from "./simulator.ts";

/** A call to the simulator's APIs with its token, as the bundle makes it. */
export async function callApi(
  simulator: Simulator,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const token = readFileSync(simulator.env["CLOUDSDK_AUTH_ACCESS_TOKEN_FILE"] ?? "", "utf8");
  const response = await fetch(simulator.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** All entries that a filter finds, each once, over pages of which some are empty. */
export async function readEntries(simulator: Simulator, filter: string): Promise<LogEntry[]> {
  const entries = new Map<string, LogEntry>();
  let pageToken = "";
  do {
    const { status, body } = await callApi(simulator, "/v2/entries:list", {
      resourceNames: [`projects/${simulator.service.project}`],
      filter,
      pageSize: 1000,
      ...(pageToken === "" ? {} : { pageToken }),
    });
    if (status !== 200) throw new Error(`entries.list answered ${status}`);
    const page = body as { entries?: LogEntry[]; nextPageToken?: string };
    for (const entry of page.entries ?? []) entries.set(`${entry.timestamp} ${entry.insertId}`, entry);
    pageToken = page.nextPageToken ?? "";
  } while (pageToken !== "");
  return [...entries.values()];
}
