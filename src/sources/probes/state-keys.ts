/**
 * What the name of a member says of its value. The same value means different things: `"error"` under `status` is bad news,
 * under `log_level` a setting; `false` under `db_connected` is bad news, under `debug` a flag.
 */
export type KeyRole =
  /** Its value says how something is: a word that is not known is worth telling. */
  | "state"
  /** It may say so: a word that is not known says nothing. */
  | "loose"
  /** An HTTP status. */
  | "code"
  /** Whatever stands in it went wrong. */
  | "errors"
  /** Whatever stands in it is a concern. */
  | "concerns"
  /** True, or a list that is not empty, is bad news, or a concern. */
  | "failing"
  | "impaired"
  /** Parts by their names, each with its state. */
  | "parts"
  /** Parts, and descriptions beside them: only what is structured is a part. */
  | "mixed"
  /** The name of a part that services often have: a database, a cache, a model. */
  | "part"
  /** About the past, about settings, or plain text: nothing in it is the state of now. */
  | "skipped"
  /** Words for people: only what can mean nothing else is bad news. */
  | "told"
  | "plain";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const states = words(`
  status state health healthy alive ready available reachable connected connectivity operational ok okay up success
  successful succeeded online responsive responding liveness readiness availability pass passed working`);

const loose = words(
  "result outcome ping connection indicator condition serving running live overall response heartbeat",
);

const errors = words("error errors exception exceptions failure failures fault faults");
const concerns = words("warning warnings issue issues problem problems alert alerts incident incidents");

const failing = words(
  "failed failing unhealthy down broken unavailable disconnected offline dead sealed deadlocked timedout",
);
const impaired = words("degraded impaired maintenance draining overloaded");
const collections = words("checks services dependencies components probes systems parts");

const parts = words(`
  checks check dependencies dependency deps components component services subsystems systems connections resources probes
  healthchecks healthcheck indicators databases caches queues backends upstreams infrastructure externals connectors`);

const mixed = words("details info results entries data checkresults nodes tasks members groups");

const partNames = words(`
  db database sql postgres postgresql mysql mariadb mongo mongodb firestore datastore bigquery spanner dynamodb cassandra
  elasticsearch opensearch cache redis valkey memcache memcached queue rabbitmq amqp pubsub kafka nats storage bucket s3 gcs
  externalapi vertexai modelapi llm openai gemini anthropic vectordb pinecone qdrant weaviate supabase broker api`);

/** What a service may do without: `gpu_available`, `update_available`. */
const besides = words(`
  gpu gpus cuda mps tpu npu rocm accelerator update updates upgrade upgrades version versions release releases`);

/** `sign_up`, `warm_up`: the second word says nothing of a state. */
const beforeUp = words("sign start warm warmed set back backed follow pop clean cleaned wake speed scale scaled ramp");

/** First words of a name that tell of another time, or of how it should be. */
const otherTimes = words(`
  last previous prev prior former recent history historical past initial expected desired target default example max min
  total allowed known`);

const settings = words(`
  config configuration settings options env environment features featureflags flags toggles experiments metadata meta labels
  tags annotations links docs schema build git commit package packages versions permissions roles thresholds limits policy
  policies logging loglevel level logger loggers notifications changelog headers request user users mode type kind category
  severity priority criticality impact format strategy description note notes hint help comment title name label id text url
  uri href version hostname host owner output motd`);

/** `errorMessage`, `error_details`: what went wrong, in words. */
const wordsOfErrors = words("message messages msg text detail details description");

const told = words("message msg reason detail summary");

/** Words in a name that make a setting of it: `on_error`, `max_failures`, `error_policy`. */
const ofSettings = words(
  "on log ignore allow retry max min policy level threshold limit rate budget notify report exit stop",
);

/** `dbConnected`, `db_connected`, `db-connected` → db, connected. */
export function wordsOf(key: string): string[] {
  return key
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d\uac00-\ud7af]+/)
    .filter((word) => word !== "");
}

export function roleOf(key: string): KeyRole {
  const all = wordsOf(key);
  const [first = "", last = ""] = [all[0], all.at(-1)];
  const whole = all.join("");
  if (key === "__proto__" || settings.has(whole) || (all.length > 1 && otherTimes.has(first))) return "skipped";
  if (whole === "readystate") return "state";
  if (told.has(whole)) return "told";
  if (last === "code") return all.length === 1 || ["status", "http", "response"].includes(first) ? "code" : "skipped";
  if (all.some((word) => ofSettings.has(word))) return "plain";
  if (all.length === 2 && errors.has(first) && wordsOfErrors.has(last)) return "errors";
  const bare = all.length === 1 || (all.length === 2 && ["is", "has", "have"].includes(first));
  if (errors.has(last)) return "errors";
  if (concerns.has(last)) return "concerns";
  if (failing.has(first) && collections.has(last)) return "failing";
  if (failing.has(whole) || (failing.has(last) && (bare || partNames.has(first)))) return "failing";
  if (impaired.has(last) && (bare || last === "degraded")) return "impaired";
  if (parts.has(whole) || koreanParts.has(whole)) return "parts";
  if (mixed.has(whole)) return "mixed";
  if (last === "available" && all.some((word) => besides.has(word))) return "plain";
  if (last === "up" && beforeUp.has(all.at(-2) ?? "")) return "plain";
  if (states.has(last) || koreanStates.has(last)) return "state";
  if (loose.has(last)) return "loose";
  return partNames.has(whole) || partNames.has(whole.replace(/s$/, "")) ? "part" : "plain";
}

/** Does this name speak of the object that it stands in (`status`, `is_ready`), or of one part (`db_status`)? */
export function ofItself(key: string): boolean {
  const all = wordsOf(key);
  return (
    all.length === 1 ||
    (all.length === 2 && ["is", "has", "health", "overall", "global", "service", "app"].includes(all[0] ?? ""))
  );
}

/** A circuit breaker is well when it is closed. */
export function isBreaker(key: string): boolean {
  return /circuit|breaker/i.test(key);
}

const koreanStates = words("상태 서비스상태 연결상태");
const koreanParts = words("의존성 구성요소 점검항목");
