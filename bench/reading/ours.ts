import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { openLogging } from "../../src/cloud/logging.ts";
import { appObservation } from "../../src/sources/log-entry.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { WindowReader } from "../../src/sources/window-reader.ts";
import { RequestTrack } from "../../src/run/request-track.ts";
import { count, fields, filter, measureReading, scope, settings, window } from "./scene.ts";

/** Google's quota would stretch the reading over two minutes. */
class Unlimited extends ReadLimit {
  override async take(): Promise<void> {
    await Promise.resolve();
  }
}

const limit = new Unlimited(systemClock);
const endpoint = { protocol: "http" as const, host: "127.0.0.1", port: Number(process.argv[2]) };
const policy = { clock: systemClock, random: Math.random, tryTimeoutMs: 10_000 };
const pages = await openLogging(
  await openAccess({ kind: "none" }, scope.project),
  endpoint,
  scope.project,
  limit,
  policy,
);
const track = new RequestTrack(
  "app",
  new WindowReader(pages, limit, systemClock, filter, window),
  (entry) => appObservation(entry, fields),
  settings,
  window,
);

await measureReading(async () => {
  const wait = { deadline: Date.now() + 60_000, signal: new AbortController().signal };
  for await (const entries of track.reader.sweep(count, wait)) track.count(track.observations(entries));
  return track.timed;
});
await pages.close();
