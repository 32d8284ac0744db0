import { parseProbePath, probePathPattern, withoutQuery } from "../addresses.ts";
import { choice, duration, type Field, integer } from "../field.ts";
import { headersPattern, parseHeaders } from "../headers.ts";

const chatBody: Field<string, string> = {
  description:
    "Body of the chat probe. `{{nonce}}` in it is replaced by fresh text, so that an answer cache is bypassed.",
  allowed: "any text",
  default: '{"message":"안녕하세요"}',
  parse: (text) => text,
  examples: ['{"message":"안녕하세요 {{nonce}}"}'],
  mayHoldSecret: true,
};

/** Undefined: no such probe. */
function probePath<const D extends string>(words: { description: string; default: D }): Field<string | undefined, D> {
  return {
    ...words,
    allowed: "a path that starts with one `/`, or `none` to send no such probe",
    parse: (text) => (text === "none" ? undefined : parseProbePath(text)),
    pattern: probePathPattern,
    examples: ["/health", "none"],
    mayHoldSecret: true,
    harmless: withoutQuery,
  };
}

const probeHeaders: Field<Record<string, string>, undefined> = {
  description:
    "Headers of every probe, for example the app's own `Authorization`. The values are masked. An ID token for a private service is added without being asked for.",
  allowed: "one `Name: value` a line",
  default: undefined,
  parse: parseHeaders,
  pattern: headersPattern,
  examples: [],
  mayHoldSecret: true,
  secret: true,
};

/** What this job asks the service itself. */
export const probeFields = {
  "health-path": probePath({ description: "Path of the health probe (GET).", default: "/health" }),
  "chat-path": probePath({ description: "Path of the chat probe (POST).", default: "/chat" }),
  "chat-body": chatBody,
  "probe-timeout": duration({
    description: "How long one probe request may take.",
    default: "10s",
    min: "100ms",
    max: "1h",
    examples: ["10s"],
  }),
  "warm-up": duration({
    description:
      "Probes that fail before the first one that is answered well do not count for so long after the window begins. Unless it is given, it is never more than a fifth of the window.",
    default: "30s",
    min: "0s",
    max: "1h",
    examples: ["30s", "2m"],
  }),
  "probe-failures": integer({
    description: "So many failures of one probe in a row fail the verdict. Where most fail, it is no pass.",
    default: "3",
    min: 1,
    max: 1000,
  }),
  "prove-with": choice({
    description:
      "What may decide the budgets of requests. `users`: their requests alone. `users-and-probes`: a failure comes by either, and where users are too few to prove anything and show nothing against it, the probes may prove it; the report says so.",
    default: "users",
    choices: ["users", "users-and-probes"],
  }),
};

/** Inputs alone may hold these: in action.yml they stand behind those of traffic. */
export const probeSecrets = { "probe-headers": probeHeaders };
