import { MessageTally } from "../checks/message-tally.ts";
import { countsAsError } from "../checks/tally.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { redactPersonal } from "../report/text/redact.ts";
import type { ErrorMessage } from "../report/report.ts";
import { beginsStack, errorLine, isError, isErrorLine, lastWordsOf, ownWords, pattern } from "./error-text.ts";
import { entryKey, epochMs, isRefused, isRequestEntry, platformObservation, type LogEntry } from "./log-entry.ts";
import type { RequestObservation } from "./observation.ts";
import type { Window } from "./window-reader.ts";
import { cutAt } from "../cut-text.ts";

export interface Death {
  at: number;
  message: string;
  /** Whose. Absent: the log does not say. */
  instance?: string;
}

/** One of our own, by Cloud Run's request log. */
export interface SeenProbe extends RequestObservation {
  /** An instance took it. */
  served: boolean;
}

/**
 * Cloud Run's words in the instance's system logs, as seen in public exports. Of the second generation the kernel notes a
 * memory kill without a severity, and the container's end by signal 9 follows it within a tenth of a second (reality.md).
 */
const memoryKill =
  /memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i;
const kernelsNote = /out-of-memory event detected/i;
const endOfKill = /terminated on signal 9\b/i;
const endOfKillWithinMs = 2_000;
const started = /\bSTARTUP\b.{0,40}\bprobe succeeded\b/;
/** A liveness probe of Cloud Run's failed, and the instance is ended by SIGTERM, which may be noted as well within ten seconds. */
const liveness = /\bliveness\b.{0,40}\bprobe failed\b.{1,300}\bshut down\b/i;
const endOfLivenessWithinMs = 15_000;
/** Whatever ended it: a worker whose container returns, with 0 as well, is started again and again. */
const anyEnd = new RegExp(
  String.raw`container called exit\(\d+\)|uncaught signal|container terminated on signal|${liveness.source}`,
  "i",
);
const returned = /container called exit\(0\)/i;
/** As a container ends that was asked to, by SIGTERM: at a scale-in, and at nobody's wish as well. */
const askedEnd = /container called exit\((?:0|143)\)|uncaught signal: 15\b|container terminated on signal 15\b/i;
/** The status was sent before: the request's entry has 200 (a WARNING, with the request's trace; public exports). */
const cutAnswer = /^truncated response body\b/i;
const starting = /^starting new instance\b/i;
/** Who is missed is started anew, so soon. A scale-in is followed by no start. */
const startedAgainWithinMs = 120_000;

/** Distinct messages kept; the rest is counted under no message of its own. */
const maxMessages = 200;
const maxMessageLength = 500;

const serverErrors: readonly StatusRange[] = [{ from: 500, to: 599 }];

const oneStackMs = 1_000;
const maxInstances = 10_000;
/** Cloud Run's ids have somewhat more than a hundred characters; their first tell them apart. */
const longestInstance = 16;

/** A stack of frames may stand between the fault and the end. */
const mostLastWords = 60;

/** Of error lines and ends, the times are kept of so many. */
const maxTimes = 50_000;

/** What the entries of `watchFilter` say: errors by message, kills and restarts, refused requests, our own probes. */
export class WatchLog {
  readonly kills: Death[] = [];
  /** Kills that were noted twice. */
  readonly #twins = new Set<Death>();
  /** Failed requests of users in the window, by Cloud Run's log: the app may have died without a word. */
  platformErrors = 0;
  /** Of users' answers in the window, those that broke off. */
  cutAnswers = 0;
  /** Were messages left out because there were too many different ones? */
  truncated = false;
  /** The errors' telling lines, to compare with the baseline's. Harmless to quote. */
  readonly errors = new MessageTally();
  /** When each error line came, epoch ms: what a failed request's entry only counts is none. */
  readonly errorTimes: number[] = [];
  readonly #ends: Death[] = [];
  /** Those by a liveness probe. */
  readonly #shutDown: Death[] = [];
  /** When each instance last began to print a stack that was counted, by its id: epoch ms. */
  readonly #stackAt = new Map<string, number>();
  /** When instances had started, by their id: the first time, epoch ms. */
  readonly starts = new Map<string, number>();
  /** What the container itself wrote as errors or on stderr. */
  #said: { at: number; text: string }[] = [];
  readonly #messages = new Map<string, ErrorMessage>();
  /** When new instances were begun, whatever for, epoch ms. */
  readonly #beginnings: number[] = [];
  /** Notes of the system are found by two filters. */
  readonly #notes = new Set<number>();
  readonly #probeAgent: string | null;
  readonly #window: Window;
  readonly #errorStatus: readonly StatusRange[];

  constructor(probeAgent: string | null, window: Window, errorStatus: readonly StatusRange[] = serverErrors) {
    this.#probeAgent = probeAgent;
    this.#window = window;
    this.#errorStatus = errorStatus;
  }

  /** Deaths of another cause: the end of an instance that was killed for memory is no second one. */
  get restarts(): Death[] {
    return this.#unplanned(this.#ends.filter((death) => !returned.test(death.message) && !this.#isOfAnother(death)));
  }

  /** All ends of containers but those by a kill or a scale-in, epoch ms. */
  get endTimes(): number[] {
    return this.#unplanned(this.#ends.filter((death) => !this.#isOfAnother(death))).map(({ at }) => at);
  }

  /** Each start follows one end. Where the log tells of no start at all, it cannot tell a scale-in from a restart. */
  #unplanned(deaths: readonly Death[]): Death[] {
    if (this.#beginnings.length === 0) return [...deaths];
    const beginnings = this.#beginnings.toSorted((a, b) => a - b);
    let next = 0;
    return deaths
      .toSorted((a, b) => a.at - b.at)
      .filter(({ at, message }) => {
        while ((beginnings[next] ?? Infinity) <= at) next += 1;
        const follows = (beginnings[next] ?? Infinity) <= at + startedAgainWithinMs;
        if (follows) next += 1;
        return follows || !askedEnd.test(message);
      });
  }

  /** The end that a kill or a failed probe of Cloud Run's comes to, and no second one. */
  #isOfAnother({ at, message, instance }: Death): boolean {
    const follows = (one: Death, withinMs: number): boolean => at >= one.at && at - one.at <= withinMs;
    if (endOfKill.test(message) && this.kills.some((kill) => follows(kill, endOfKillWithinMs))) return true;
    if (liveness.test(message)) return false;
    return this.#shutDown.some((one) => follows(one, endOfLivenessWithinMs) && maySame(one.instance, instance));
  }

  /** Gives what belongs to others: users' requests of the window that were refused, and probes that Cloud Run saw. */
  read(
    entries: LogEntry[],
    isOurs: (trace: string) => boolean,
    isUser: (entry: LogEntry) => boolean = () => true,
  ): { refused: RequestObservation[]; probes: SeenProbe[] } {
    const refused: RequestObservation[] = [];
    const probes: SeenProbe[] = [];
    for (const entry of entries) {
      if (isRequestEntry(entry)) {
        const observation = platformObservation(entry);
        const ours =
          entry.httpRequest?.userAgent === this.#probeAgent ||
          (observation.trace !== null && isOurs(observation.trace));
        if (ours) {
          probes.push({ ...observation, served: entry.labels?.["instanceId"] !== undefined });
          continue;
        }
        const counts = this.#isIn(observation.at) && isUser(entry);
        if (counts && isRefused(entry)) refused.push(observation);
        if (counts && countsAsError(observation, this.#errorStatus) === true) this.platformErrors++;
      }
      this.#readMessage(entry, isOurs);
    }
    return { refused, probes };
  }

  #isIn(at: number): boolean {
    return at >= this.#window.from && at < this.#window.to;
  }

  /** Most frequent first. */
  messages(most: number): ErrorMessage[] {
    return [...this.#messages.values()].sort((a, b) => b.count - a.count || a.firstAt - b.firstAt).slice(0, most);
  }

  /** What the container said last, in the line that tells most. Null: nothing. Harmless to quote. */
  get lastWords(): string | null {
    const words = lastWordsOf(this.#latest().map(({ text }) => text));
    return words === null ? null : cutAt(redactPersonal(words), maxMessageLength);
  }

  #hear(at: number, text: string): void {
    this.#said.push({ at, text });
    if (this.#said.length > 2 * mostLastWords) this.#said = this.#latest();
  }

  #latest(): { at: number; text: string }[] {
    return this.#said.toSorted((a, b) => a.at - b.at).slice(-mostLastWords);
  }

  /** The kernel and Cloud Run may each note the same kill: the words with its figures are kept. */
  #kill(death: Death): void {
    const twin = this.kills.findIndex((one) => !this.#twins.has(one) && areOneKill(one, death));
    const known = this.kills[twin];
    if (known === undefined) {
      this.kills.push(death);
      return;
    }
    const told = kernelsNote.test(known.message) ? death : known;
    const both = { ...known, ...told, at: Math.min(known.at, death.at) };
    this.kills[twin] = both;
    this.#twins.add(both);
  }

  #started(entry: LogEntry, at: number): void {
    const id = entry.labels?.["instanceId"];
    if (id === undefined || (this.starts.size >= maxInstances && !this.starts.has(id))) return;
    this.starts.set(id, Math.min(this.starts.get(id) ?? at, at));
  }

  /** One error prints several such lines: what caused it, what came of it, its name below its frames. */
  #isNewStack(entry: LogEntry, at: number): boolean {
    if (isSystem(entry) || isRequestEntry(entry) || !beginsStack(entry)) return false;
    const instance = cutAt(entry.labels?.["instanceId"] ?? "", longestInstance);
    const last = this.#stackAt.get(instance);
    if (last !== undefined && Math.abs(at - last) <= oneStackMs) return false;
    if (last !== undefined || this.#stackAt.size < maxInstances) this.#stackAt.set(instance, at);
    return true;
  }

  #readMessage(entry: LogEntry, isOurs: (trace: string) => boolean): void {
    const at = epochMs(entry.timestamp);
    if (isSystem(entry)) {
      const key = entryKey(entry);
      if (this.#notes.has(key)) return;
      this.#notes.add(key);
    }
    const isOne = isErrorLine(entry) || this.#isNewStack(entry, at);
    if (isOne && this.errorTimes.length < maxTimes) this.errorTimes.push(at);
    const message = messageOf(entry);
    if (message === null) return;
    if (isSystem(entry)) {
      if (starting.test(message) && this.#beginnings.length < maxTimes) this.#beginnings.push(at);
      if (anyEnd.test(message) && this.#ends.length < maxTimes) this.#ends.push(deathOf(entry, at, message));
      if (liveness.test(message) && this.#shutDown.length < maxTimes) this.#shutDown.push(deathOf(entry, at, message));
      if (cutAnswer.test(message) && this.#isIn(at) && !isOurs(entry.trace ?? "")) this.cutAnswers += 1;
      if (memoryKill.test(message)) this.#kill(deathOf(entry, at, message));
      else if (started.test(message)) this.#started(entry, at);
    }
    const line = errorLine(entry);
    if (line !== null) this.errors.add(at, redactPersonal(line));
    if (!isError(entry.severity) && !isLastWord(entry)) return;
    if (isOfContainer(entry)) this.#hear(at, ownWords(entry) ?? message);
    const key = pattern(message);
    const known = this.#messages.get(key);
    if (known !== undefined) {
      known.count++;
      known.firstAt = Math.min(known.firstAt, at);
    } else if (this.#messages.size < maxMessages) {
      this.#messages.set(key, { message, count: 1, firstAt: at, severity: entry.severity ?? "DEFAULT" });
    } else this.truncated = true;
  }
}

function messageOf(entry: LogEntry): string | null {
  const text = ownWords(entry);
  if (text !== null) return cutAt(text, maxMessageLength);
  return isRequestEntry(entry)
    ? `HTTP ${entry.httpRequest?.status ?? "?"} ${pathOf(entry.httpRequest?.requestUrl)}`.trim()
    : null;
}

function areOneKill(one: Death, other: Death): boolean {
  if (kernelsNote.test(one.message) === kernelsNote.test(other.message)) return false;
  return maySame(one.instance, other.instance) && Math.abs(one.at - other.at) <= endOfKillWithinMs;
}

/** The log may not tell which instance it is of. */
function maySame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function deathOf({ labels }: LogEntry, at: number, message: string): Death {
  const instance = labels?.["instanceId"];
  return instance === undefined ? { at, message } : { at, message, instance: cutAt(instance, longestInstance) };
}

function pathOf(url: string | undefined): string {
  return url === undefined ? "" : (URL.parse(url)?.pathname ?? "");
}

function isSystem(entry: LogEntry): boolean {
  return /run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(entry.logName ?? "");
}

/** No note of Cloud Run's, no entry of a request, and no audit entry. */
function isOfContainer(entry: LogEntry): boolean {
  return !isSystem(entry) && !isRequestEntry(entry) && entry.protoPayload === undefined;
}

/** What a container writes to stderr before it ends has no severity of its own; Cloud Run's note of its end is a warning. */
function isLastWord(entry: LogEntry): boolean {
  if (isSystem(entry)) return entry.severity === "WARNING" || memoryKill.test(entry.textPayload ?? "");
  return entry.severity === undefined && entry.logName?.endsWith("run.googleapis.com%2Fstderr") === true;
}
