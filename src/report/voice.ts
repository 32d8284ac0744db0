import type { Format } from "./text/format.ts";
import type { Text } from "./text/marked.ts";

/** What a phrase needs to be said: figures in the reader's way, and a way to say what others wrote. */
export interface Voice extends Format {
  /** Text that is not ours: from the service, from Google, from a user's input. */
  quote: (text: string) => Text;
  /** A name, a command or an input, to be copied as it stands. */
  code: (text: string) => Text;
  /** `2026-11-20` in the reader's zone, as `dateTime` is. */
  day: (at: number) => string;
  /** `UTC`, or an IANA name. */
  zone: string;
}
