import { plantedSecrets } from "./hostile.ts";
import type { Random } from "./random.ts";
import type { RequestLog } from "./request-log.ts";

/** What the service answers with and logs when a request fails. */
export const requestErrors: readonly [string, ...string[]] = [
  "Vertex AI: 503 The model is overloaded. Please try again later.",
  "redis.exceptions.TimeoutError: Timeout reading from socket",
  "KeyError: 'persona'",
];

/** Of users, as services log it although they should not. */
export const plantedPersons: readonly string[] = [
  "anna.kim@example.com",
  "010-1234-5678",
  "203.0.113.77",
  "lee-minji-0042",
];

const oldLines: readonly ((n: number) => string)[] = [
  (n) => `redis: timeout after ${n} ms, retry ${n % 5}`,
  (n) => `upstream 10.0.0.${n % 200} closed the connection`,
  ...requestErrors.map((text) => () => text),
];

const newLines: readonly ((n: number) => string)[] = [
  (n) => `persona store: no prompt for persona 'poet' in tenant ${n}`,
  (n) =>
    `::error::mail to ${plantedPersons[0]} (${plantedPersons[1]}) at ${plantedPersons[2]} failed <script>alert(${n})</script> | Authorization: Bearer ${plantedSecrets[0]}`,
  (n) =>
    `Traceback (most recent call last):\n  File "/app/main.py", line ${n}, in chat\n    reply = poet.answer(text)\nPoetError: GET https://poet.example/v1?user=${plantedPersons[3]} timed out`,
];

const hour = 3_600_000;

/** An entry with severity ERROR that no request made. */
export interface ErrorLine {
  revision: string;
  /** The entry's timestamp, epoch ms. */
  at: number;
  message: string;
  /** Has no other revision written the like before? */
  isNew: boolean;
}

/** Errors on stderr beside those of requests, and the truth of them. */
export class ErrorLines {
  readonly written: ErrorLine[] = [];
  readonly #log: RequestLog;
  readonly #random: Random;

  constructor(log: RequestLog, random: Random) {
    this.#log = log;
    this.#random = random;
  }

  /** What a sound service writes in a day. */
  history(revision: string, now: number): void {
    for (let i = 0; i < 60; i++) {
      const text = oldLines[i % oldLines.length]?.(20 + this.#random.integer(900)) ?? "";
      this.#write(revision, Math.floor(now - hour - this.#random.between(0, 20 * hour)), text, false);
    }
  }

  /** The n-th of a revision with a new fault: old messages with other figures, and new ones. */
  next(revision: string, n: number, now: number): void {
    const isNew = n % 4 !== 3;
    const lines = isNew ? newLines : oldLines;
    const text = lines[(isNew ? n % 4 : n) % lines.length]?.(1000 + n) ?? "";
    this.#write(revision, now, text, isNew);
  }

  #write(revision: string, at: number, message: string, isNew: boolean): void {
    this.written.push({ revision, at, message, isNew });
    this.#log.system("run.googleapis.com%2Fstderr", revision, at, { severity: "ERROR", jsonPayload: { message } });
  }
}
