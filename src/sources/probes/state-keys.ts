import type { Subject } from "./state-words.ts";
import { words } from "./words.ts";

/**
 * What the name of a member says of its value. The same value means different things: `"error"` under `status` is bad news,
 * under `log_level` a setting; `false` under `db_connected` is bad news, under `debug` a flag.
 */
export type KeyRole =
  /** Its value says how something is: a word that is not known is worth telling. */
  | "state"
  /** It may say so: a word that is not known says nothing. */
  | "loose"
  /** An HTTP status, or what a company's own protocol gives for well and not well. */
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
  /** Words for people: only what can mean nothing else is a verdict. */
  | "told"
  | "plain";

/** Names that tell a state, the last word of theirs: `db_connected`. False under a firm one is bad news of whatever it is. */
const firm = words(`
  status state health healthy alive reachable connected connectivity operational ok okay up responsive responding`);
const states = words(`
  ready available success successful succeeded online liveness readiness availability pass passed working indicator`);

const loose = words(
  "outcome ping connection condition serving running live overall heartbeat loaded initialized initialised writable",
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
  healthchecks healthcheck indicators circuitbreakers breakers circuits databases caches queues backends upstreams infrastructure externals connectors`);

const mixed = words(`
  details info result results entries data checkresults nodes tasks members groups response res payload body header head`);

const partNames = words(`
  db database sql postgres postgresql mysql mariadb mongo mongodb firestore datastore bigquery spanner dynamodb cassandra
  elasticsearch opensearch cache redis valkey memcache memcached queue rabbitmq amqp pubsub kafka nats storage bucket s3 gcs
  externalapi vertexai modelapi llm openai gemini anthropic vectordb vectorstore pinecone qdrant weaviate supabase broker api`);

/** With the name of a part, still no more than its name: `primary_db`, `redis-cluster`. */
const ofPartNames = words(
  "primary main master replica secondary read write default external cluster server service client",
);

/** Named so, it is a part of a service, and more than its state may stand there. */
const partWords = words(`
  service services server servers worker workers gateway backend upstream model models index engine connection connections socket websocket pool disk
  memory network dns smtp mail email scheduler node cluster dependency consumer
  consumers producer producers`);

/** What lives a life of its own: that a user is offline is no news of a service. */
const domain = words(`
  user users customer customers member visitor visitors player players guest guests client clients driver drivers seller sellers
  buyer buyers account accounts subscriber subscribers subscription subscriptions order orders market markets shop shops ticket
  tickets invoice invoices product products item items booking bookings reservation reservations game games match matches room
  rooms door doors trade trading trial campaign shipment delivery post posts comment comments student students employee person
  people device devices vehicle vehicles friend friends contact contacts session sessions`);

/** Before or after what is told of: they name nothing. */
const fillers = words("is has have can all the my service app application server health overall global current system");

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
  policies logging loglevel level logger loggers notifications changelog headers request mode type kind category severity
  priority criticality impact format strategy description note notes hint help comment title name label id text url uri href
  version hostname host owner output motd history previous recent past last threshold trend direction color colour`);

/** `errorMessage`, `error_details`: what went wrong, in words. */
const wordsOfErrors = words("message messages msg text detail details description");

const told = words("message msg errmsg retmsg reason detail summary");
const ofAnswers = words("result rslt return ret rtn response resp res status api biz");

/** `resultCode`, `retcode`: of an answer, not of a country. */
const codes = words("code cd errcode errno retcode rc ret");
const wholeCodes = words("http status");

/** `healthYn`, `up_flag`: no more than that it is yes or no. */
const yesOrNo = words("yn flag yesno 여부");

/** `sentry_level`: from which news on something is told. `health_level` is a state. */
const scales = words("level severity priority");

/** Words in a name that make a setting of it: `on_error`, `max_failures`, `error_policy`. */
const ofSettings = words(
  "on log ignore allow retry max min policy level threshold limit rate budget notify report exit stop",
);

/** `dbConnected`, `db_connected`, `db-connected` → db, connected. */
export function wordsOf(key: string): string[] {
  const all = key
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d\uac00-\ud7af]+/)
    .filter((word) => word !== "");
  return all.length > 1 && yesOrNo.has(all.at(-1) ?? "") ? all.slice(0, -1) : all;
}

export function roleOf(key: string): KeyRole {
  const all = wordsOf(key);
  const [first = "", last = ""] = [all[0], all.at(-1)];
  const whole = all.join("");
  if (key === "__proto__" || settings.has(whole) || (all.length > 1 && otherTimes.has(first))) return "skipped";
  if (all.length === 2 && scales.has(last) && !isState(first)) return "skipped";
  if (whole === "readystate") return "state";
  const ofAnswer = all.length === 2 && ofAnswers.has(first);
  if (told.has(whole) || (ofAnswer && told.has(last))) return "told";
  if (codes.has(last))
    return all.length === 1 || ofAnswer || isErrors(first) || wholeCodes.has(first) ? "code" : "skipped";
  if (all.some((word) => ofSettings.has(word))) return "plain";
  if (all.length === 2 && isErrors(first) && wordsOfErrors.has(last)) return "errors";
  const bare = all.length === 1 || (all.length === 2 && ["is", "has", "have"].includes(first));
  if (errors.has(last)) return "errors";
  if (concerns.has(last)) return "concerns";
  if (failing.has(first) && collections.has(last)) return "failing";
  if (failing.has(whole) || (failing.has(last) && (bare || isPartOf(all)))) return "failing";
  if (last === "mode" && impaired.has(first)) return "impaired";
  if (impaired.has(last) && (bare || last === "degraded")) return "impaired";
  if (parts.has(whole) || koreanParts.has(whole)) return "parts";
  if (mixed.has(whole)) return "mixed";
  if (last === "available" && all.some((word) => besides.has(word))) return "plain";
  if (last === "up" && beforeUp.has(all.at(-2) ?? "")) return "plain";
  if (isState(last)) return "state";
  if (loose.has(last) || /^(circuit|breaker|circuitbreaker)$/.test(last)) return "loose";
  return isPartName(all) ? "part" : "plain";
}

function isErrors(word: string): boolean {
  return errors.has(word) || word === "err";
}

function isState(word: string): boolean {
  return firm.has(word) || states.has(word) || koreanStates.has(word);
}

function isPartName(all: readonly string[]): boolean {
  const names = (word: string): boolean => partNames.has(word) || partNames.has(word.replace(/s$/, ""));
  return names(all.join("")) || (all.some(names) && all.every((word) => names(word) || ofPartNames.has(word)));
}

function isPartOf(all: readonly string[]): boolean {
  return isPartName(all) || all.some((word) => partWords.has(word) || isPartName([word]));
}

/** Is `false` under it bad news even of what is not known? */
export function isFirm(key: string): boolean {
  const last = wordsOf(key).at(-1) ?? "";
  return firm.has(last) || koreanStates.has(last);
}

/** `unavailable: 2` are so many now; `failed: 12` may be of all its life. */
export function tellsOfNow(key: string): boolean {
  return /(unhealthy|down|unavailable|disconnected|offline)$/i.test(key);
}

/** Whose state stands under this name. */
export function subjectOf(key: string, around: Subject): Subject {
  const all = wordsOf(key);
  // Whichever part a breaker in it is named after.
  if (isBreaker(key) || around === "breaker") return "breaker";
  const last = all.at(-1) ?? "";
  const tells = isState(last) || loose.has(last) || failing.has(last) || impaired.has(last);
  const subject = tells && !(all.length === 1 && partWords.has(last)) ? all.slice(0, -1) : all;
  if (subject.every((word) => fillers.has(word)) && (tells || mixed.has(all.join("")))) return around;
  if (mixed.has(all.join(""))) return around;
  if (parts.has(all.join("")) || isPartOf(all)) return "part";
  if (all.some((word) => domain.has(word) || besides.has(word))) return "domain";
  return around === "service" ? "other" : around;
}

/** Does this name speak of the object that it stands in (`status`, `is_ready`), or of one part (`db_status`)? */
export function ofItself(key: string): boolean {
  const all = wordsOf(key);
  return all.slice(0, -1).every((word) => fillers.has(word)) || ["code", "told"].includes(roleOf(key));
}

/** A circuit breaker is well when it is closed. */
function isBreaker(key: string): boolean {
  return /circuit|breaker/i.test(key);
}

const koreanStates = words("상태 서비스상태 연결상태 정상 연결 정상여부 연결여부");
const koreanParts = words("의존성 구성요소 점검항목");
