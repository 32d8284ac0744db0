import { plain } from "../report/escape.ts";

/** Prints one line to the job's log, made harmless: what we print can quote a service. */
export function say(line: string): void {
  process.stdout.write(`${plain(line, 4_000)}\n`);
}
