import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import { type LogScope, startFilter } from "../sources/log-filter.ts";
import { WatchLog } from "../sources/watch-log.ts";
import { WindowReader } from "../sources/window-reader.ts";
import type { Outside } from "./outside.ts";

const readLimitMs = 20_000;

const maxStartLogPages = 3;

/** Entries show up to 1.6 s after what they tell of (seen in public exports, audit entries latest). */
const lastWordsMs = 2_000;

/** A revision that fails, fails within minutes of its creation. */
const startLogBackMs = 60 * 60_000;

/** What the candidate wrote while it failed to start. Not finding it never changes the verdict. */
export async function readStartLog(
  outside: Pick<Outside, "clock" | "logs" | "readLimit">,
  scope: LogScope,
  createdAt: number | null,
  signal: AbortSignal,
): Promise<WatchLog | undefined> {
  const { clock, readLimit } = outside;
  await clock.sleep(lastWordsMs, signal);
  const now = clock.now();
  const window = { from: Math.max(createdAt ?? 0, now - startLogBackMs), to: now };
  const log = new WatchLog(null, window);
  try {
    const pages = await outside.logs();
    const reader = new WindowReader(pages, readLimit, clock, startFilter(scope), window);
    for await (const entries of reader.sweep(maxStartLogPages, { deadline: now + readLimitMs, signal }))
      log.read(entries, () => false);
    return log;
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    return undefined;
  }
}
