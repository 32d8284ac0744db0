import type { Past } from "../../checks/past.ts";
import type { Finding } from "../../checks/finding.ts";
import type { Settings } from "../../inputs/settings.ts";
import { FieldSurvey, type MissingField } from "../../sources/field-survey.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import type { NotUser } from "../../sources/who-asked.ts";
import type { Input } from "./export/text.ts";
import type { ExportedEntry } from "./export/entry.ts";
import { type FileRead, readFile } from "./export/file-read.ts";
import { PastCounts } from "./past-counts.ts";
import type { ReplayedLog, RequestRecord } from "./record.ts";
import { RequestReader } from "./request-reader.ts";
import { type Scope, Scopes } from "./scopes.ts";
import { SeenKeys } from "./seen-keys.ts";
import { RecordStore } from "./store.ts";
import type { Replayed } from "./replayed.ts";
import { WindowReplay } from "./window-replay.ts";
import { vanishedIn } from "./vanished.ts";
import { WindowStarts } from "./window-starts.ts";

/** A deploy found in the files: one revision's requests, from its first one on. */
export interface ReplayedDeploy {
  scope: Scope;
  replayed: Replayed;
  /** Epoch ms of its newest request. */
  lastAt: number;
  /** Those that hold entries of it, in the order in which they were given. */
  files: FileRead[];
  /** That users' requests have vanished, beside those of the files' past. Null: they have not, or it cannot be told. */
  vanished: Finding | null;
}

export interface ReplayedFiles {
  /** By the time of their first request. */
  deploys: ReplayedDeploy[];
  files: FileRead[];
  /** Fields of the settings that no entry has. */
  missing: MissingField[];
  /** All that the files hold entries of, wanted or not. */
  scopes: readonly Scope[];
}

export interface ReplayOptions {
  settings: Settings;
  /** Epoch ms; null: each revision's window starts with its first request. */
  from: number | null;
  /** Is a deploy of this to be judged? */
  wanted: (scope: Scope) => boolean;
}

/** A file to read, and who is told how far it was read. */
export interface File {
  name: string;
  input: Input;
  onPiece: (readBytes: number) => void;
  onEnd: () => void;
}

/** Of so many requests of no user's the app's own entries are known, by their traces. */
const mostStrangers = 1_000_000;

/** Cloud Run ends a request after an hour at the latest. */
const longestRequestMs = 60 * 60_000;

interface Known {
  /** Does the app write several entries of a request? And does Cloud Run's log show any? */
  appTraces: SeenKeys;
  repeats: boolean;
  both: boolean;
  /** Of all revisions of its service, by each log. */
  pasts: Record<ReplayedLog, PastCounts>;
  starts: WindowStarts;
  lastAt: number;
  wanted: boolean;
}

/**
 * Reads logs once, keeps what may lie in a window, and replays each revision's window from it. Nothing is known of the
 * files beforehand: gcloud prints the newest entry first, one deploy's entries may lie in several, and where a window begins
 * is known when all is read.
 */
export async function replayFiles(files: Iterable<File>, options: ReplayOptions): Promise<ReplayedFiles> {
  const reading = new Reading(options);
  try {
    for (const file of files) await reading.read(file);
    return reading.replay();
  } finally {
    reading.close();
  }
}

class Reading {
  readonly #options: ReplayOptions;
  readonly #scopes = new Scopes();
  /** By the number of the scope. */
  readonly #known: Known[] = [];
  /** By the service. */
  readonly #pasts = new Map<string, Record<ReplayedLog, PastCounts>>();
  readonly #survey: FieldSurvey;
  readonly #strangers = new Map<number, NotUser>();
  readonly #store = new RecordStore((at, scope) => this.#known[scope]?.starts.mayHold(at) === true);
  readonly #reader: RequestReader;
  readonly #reads: FileRead[] = [];

  constructor(options: ReplayOptions) {
    const { settings } = options;
    this.#options = options;
    this.#survey = new FieldSurvey({ latency: settings.latencyField, status: settings.statusField });
    this.#reader = new RequestReader(settings);
  }

  async read({ name, input, onPiece, onEnd }: File): Promise<void> {
    const onEntry = (entry: ExportedEntry, read: FileRead): boolean => {
      const scope = this.#scopes.numberOf(entry);
      read.scopes.add(scope);
      const its = (this.#known[scope] ??= this.#newlyKnown(this.#scopes.all[scope] ?? nobody));
      const at = timeOf(entry);
      if (at < read.firstAt) read.firstAt = at;
      if (at > read.lastAt) read.lastAt = at;
      if (its.wanted) this.#survey.add(entry);
      const records = this.#reader.read(entry, scope, at);
      if (records?.length === 0) read.others += 1;
      for (const record of records ?? []) this.#take(record, read);
      return records !== null;
    };
    const read = await readFile(name, input, onEntry, onPiece);
    onEnd();
    this.#reads.push(read);
  }

  replay(): ReplayedFiles {
    const planned = this.#known.map((known) => this.#windowsOf(known));
    const seen = new SeenKeys();
    for (const record of this.#store.records()) {
      if (!Number.isNaN(record.key) && !seen.add(record.key)) continue;
      for (const one of planned[record.scope] ?? []) {
        one.replay.add(record);
        one.empty = false;
      }
    }
    const deploys = planned.flatMap((windows, scope) =>
      windows.filter(({ empty }) => !empty).map((window) => this.#deployIn(window, scope)),
    );
    deploys.sort((a, b) => a.replayed.window.startedAt - b.replayed.window.startedAt);
    return { deploys, files: this.#reads, missing: this.#survey.missing(), scopes: this.#scopes.all };
  }

  close(): void {
    this.#store.close();
  }

  #newlyKnown(scope: Scope): Known {
    const { settings, from, wanted } = this.#options;
    return {
      appTraces: new SeenKeys(),
      repeats: false,
      both: false,
      pasts: this.#pastsOf(placeOf(scope)),
      starts: new WindowStarts(from, settings.windowMs + settings.settleMs),
      lastAt: -Infinity,
      wanted: wanted(scope),
    };
  }

  #pastsOf(place: string): Record<ReplayedLog, PastCounts> {
    const { settings } = this.#options;
    const pasts = this.#pasts.get(place) ?? { app: new PastCounts(settings), platform: new PastCounts(settings) };
    this.#pasts.set(place, pasts);
    return pasts;
  }

  #take(record: RequestRecord, read: FileRead): void {
    const its = this.#known[record.scope];
    if (its === undefined) return;
    const { seen, app, trace, who } = record;
    if (who === null) its.pasts[logOf(app)].add(seen);
    if (!its.wanted) return;
    if (!app) its.both = true;
    else if (trace !== 0 && !its.repeats) its.repeats = !its.appTraces.add(trace);
    const firstAt = shownSince(seen);
    its.starts.note(read, firstAt);
    if (seen.at > its.lastAt) its.lastAt = seen.at;
    if (firstAt < read.firstAt) read.firstAt = firstAt;
    if (who !== null && trace !== 0 && this.#strangers.size < mostStrangers) this.#strangers.set(trace, who);
    this.#store.add(record);
  }

  #windowsOf(its: Known): PlannedWindow[] {
    const { starts, pasts, repeats, both } = its;
    return starts.windows().map((window) => {
      const past = { app: pasts.app.before(window.from), platform: pasts.platform.before(window.from) };
      const about = { strangers: this.#strangers, past, repeats, both };
      return { window, past, its, replay: new WindowReplay(this.#options.settings, window.from, about), empty: true };
    });
  }

  #deployIn({ window, replay, past, its }: PlannedWindow, scope: number): ReplayedDeploy {
    const replayed = replay.finish();
    return {
      scope: this.#scopes.all[scope] ?? nobody,
      replayed,
      lastAt: its.lastAt,
      files: this.#reads.filter((read) => window.files.includes(read)),
      vanished: vanishedIn(replayed, {
        // Other services have their own.
        reads: this.#reads.filter((read) => [...read.scopes].some((one) => this.#known[one]?.pasts === its.pasts)),
        past,
        seenIn: (app, time) => its.pasts[logOf(app)].within(time),
      }),
    };
  }
}

interface PlannedWindow {
  window: ReturnType<WindowStarts["windows"]>[number];
  past: Record<ReplayedLog, Past | null>;
  its: Known;
  replay: WindowReplay;
  empty: boolean;
}

function logOf(app: boolean): ReplayedLog {
  return app ? "app" : "platform";
}

function placeOf({ project, service, region }: Scope): string {
  return [project, service, region].join("\n");
}

const nobody: Scope = { project: null, service: null, region: null, revision: null };

/** A request shows in an export from its beginning on. */
function shownSince({ at, startedAt }: RequestObservation): number {
  // A latency that no request of Cloud Run's can have would begin the window at any time.
  return at - startedAt <= longestRequestMs ? startedAt : at;
}

/** NaN: not known. */
function timeOf({ timestamp }: { timestamp?: unknown }): number {
  // Date.parse would take a number for a year.
  return typeof timestamp === "string" ? Date.parse(timestamp) : Number.NaN;
}
