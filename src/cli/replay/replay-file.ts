import type { Settings } from "../../inputs/settings.ts";
import { EntryStream, type BadLines } from "./entry-stream.ts";
import { entriesOf, type ExportedEntry, Extractor } from "./extract.ts";
import type { Input } from "./input.ts";
import { beganAt, probeBit } from "./record.ts";
import { SeenKeys } from "./seen-keys.ts";
import { RecordStore } from "./store.ts";
import { type Replayed, WindowReplay } from "./window-replay.ts";

/** A deploy found in a file: one revision's requests, from its first one on. */
export interface ReplayedDeploy {
  /** Null: its entries do not say. */
  revision: string | null;
  service: string | null;
  region: string | null;
  project: string | null;
  replayed: Replayed;
  /** Epoch ms of its newest request in the file. */
  lastAt: number;
}

export interface ReplayedFile {
  /** By the time of their first request. */
  deploys: ReplayedDeploy[];
  bad: BadLines;
  /** Entries that tell of no request. */
  others: number;
  /** Why the file ended before its end; null: it did not. */
  broken: string | null;
}

export interface ReplayOptions {
  settings: Settings;
  /** Epoch ms; null: each revision's window starts with its first request. */
  from: number | null;
  onPiece?: (readBytes: number) => void;
}

/** Probes of one run are a few a minute; a log of years does not hold so many. */
const mostProbes = 1_000_000;

/** Cloud Run ends a request after an hour at the latest. */
const longestRequestMs = 60 * 60_000;

interface Known {
  firstAt: number;
  lastAt: number;
  wanted: boolean;
  labels: Record<string, unknown>;
}

/**
 * Reads a log once, keeps what may lie in a window, and replays each revision's window from it. Nothing is known of the
 * file beforehand: gcloud prints the newest entry first, and where a window begins is known when all is read.
 */
export async function replayFile(
  input: Input,
  { settings, from, onPiece = () => undefined }: ReplayOptions,
): Promise<ReplayedFile> {
  const known: (Known | undefined)[] = [];
  const ourTraces = new Set<number>();
  const startOf = (revision: number): number => from ?? known[revision]?.firstAt ?? 0;
  const store = new RecordStore((at, revision) => {
    const start = startOf(revision);
    return at >= start && at < start + settings.windowMs + settings.settleMs;
  });
  try {
    let others = 0;
    const extractor = new Extractor(
      settings,
      (record) => {
        const its = known[record.revision];
        if (its === undefined || !its.wanted) return;
        const began = beganAt(record);
        // A latency that no request of Cloud Run's can have would begin the window at any time.
        const firstAt = record.at - began <= longestRequestMs ? began : record.at;
        if (firstAt < its.firstAt) its.firstAt = firstAt;
        if (record.at > its.lastAt) its.lastAt = record.at;
        if ((record.meta & probeBit) !== 0 && record.trace !== 0 && ourTraces.size < mostProbes) {
          ourTraces.add(record.trace);
        }
        store.add(record);
      },
      (revision, entry) => {
        known[revision] = {
          firstAt: Infinity,
          lastAt: -Infinity,
          wanted: isWanted(entry, settings),
          labels: labelsOf(entry),
        };
      },
    );
    const stream = new EntryStream(extractor.scanner, (bytes, start, end) => {
      let told = extractor.read(bytes, start, end);
      if (told === "pages") {
        for (const entry of entriesOf(bytes, start, end)) told = extractor.readEntry(entry);
        return true;
      }
      if (told === "other") others += 1;
      return told !== "unusable";
    });
    for await (const piece of input.pieces) {
      stream.push(piece);
      onPiece(input.readBytes());
    }
    stream.end();

    const replays = new Map<number, WindowReplay>();
    const seen = new SeenKeys();
    store.forEach((record) => {
      if (!Number.isNaN(record.key) && !seen.add(record.key)) return;
      let replay = replays.get(record.revision);
      if (replay === undefined) {
        replay = new WindowReplay(settings, startOf(record.revision), extractor.groups, ourTraces);
        replays.set(record.revision, replay);
      }
      replay.add(record);
    });
    const deploys = [...replays]
      .map(([revision, replay]): ReplayedDeploy => {
        const { labels = {}, lastAt = 0 } = known[revision] ?? {};
        return {
          revision: extractor.revisions.nameOf(revision),
          service: text(labels["service_name"]),
          region: text(labels["location"]),
          project: text(labels["project_id"]),
          replayed: replay.finish(),
          lastAt,
        };
      })
      .sort((a, b) => a.replayed.window.startedAt - b.replayed.window.startedAt);
    return { deploys, bad: stream.bad, others, broken: input.broken() };
  } finally {
    store.close();
  }
}

/** A file may hold other services and revisions than those asked for. */
function isWanted(entry: ExportedEntry, { service, revision }: Settings): boolean {
  const labels = labelsOf(entry);
  const others = (wanted: string | undefined, label: unknown): boolean =>
    wanted !== undefined && wanted !== "" && typeof label === "string" && label !== wanted;
  return !others(service, labels["service_name"]) && !others(revision, labels["revision_name"]);
}

function labelsOf(entry: ExportedEntry): Record<string, unknown> {
  const labels: unknown = entry.resource?.labels;
  return typeof labels === "object" && labels !== null ? (labels as Record<string, unknown>) : {};
}

function text(label: unknown): string | null {
  return typeof label === "string" && label !== "" ? label : null;
}
