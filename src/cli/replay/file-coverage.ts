import type { FileRead } from "./export/file-read.ts";
import type { ReplayedDeploy } from "./replay-files.ts";
import { wordsOfStillness } from "../../sources/pulse.ts";
import { writtenDuration } from "../../inputs/duration.ts";

/** How far the files show a deploy's window. */
export interface FileCoverage {
  /** Everything before this time was seen, epoch ms; Infinity: all of the window. */
  readTo: number;
  gap: FileGap | null;
}

/**
 * `cut-off`: something of a file could not be read, from anywhere in it. `not-exported`: the files begin too late or end too
 * early. `nothing-newer`: they hold nothing for a time.
 */
export interface FileGap {
  code: "cut-off" | "not-exported" | "nothing-newer";
  /** In English, as the log's own words are. */
  detail: string;
}

/** Traffic comes as it likes: after so many mean gaps without a request a file's end shows that it was cut. */
const mostGaps = 10;

/**
 * Do the files hold all of a deploy's window? What was lost may have been any of its requests; and of a time before a file's
 * first entry or after its last nothing is known, whatever the traffic was.
 */
export function coverageOf(
  { replayed, files }: Pick<ReplayedDeploy, "replayed" | "files">,
  all: readonly FileRead[],
): FileCoverage {
  const { startedAt, endedAt, intervalMs } = replayed.window;
  const damaged = all.find((file) => file.lost && (files.includes(file) || file.scopes.size === 0));
  if (damaged !== undefined) {
    return { readTo: startedAt, gap: { code: "cut-off", detail: `${damaged.file}: ${lossOf(damaged)}` } };
  }
  const lullMs = Math.max(intervalMs, (mostGaps * (endedAt - startedAt)) / Math.max(1, replayed.requests.count));
  let readTo = startedAt;
  for (const { firstAt, lastAt } of files.toSorted((a, b) => a.firstAt - b.firstAt)) {
    if (firstAt > readTo + lullMs) break;
    readTo = Math.max(readTo, lastAt);
  }
  if (readTo + lullMs >= endedAt) {
    const { hole } = replayed;
    if (hole === null) return { readTo: Infinity, gap: null };
    return { readTo: hole.from, gap: { code: "nothing-newer", detail: wordsOfStillness(hole) } };
  }
  const next = Math.min(...files.map(({ firstAt }) => firstAt).filter((firstAt) => firstAt > readTo));
  const detail =
    next < endedAt
      ? `between ${iso(readTo)} and ${iso(next)} the files hold nothing`
      : `the files end at ${iso(readTo)}, ${writtenDuration(1000 * Math.round((endedAt - readTo) / 1000))} before the window does`;
  return { readTo, gap: { code: "not-exported", detail } };
}

/** What of a file was lost, for people. */
export function lossOf({ broken, unusable, bad }: FileRead): string {
  if (broken !== null) return broken;
  const [first] = unusable;
  if (first !== undefined) return `${first[1]} ${first[0]}`;
  return `${bad.count} unreadable, the first: ${bad.first ?? "?"}`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
