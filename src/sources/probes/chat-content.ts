import { isRecord } from "./health-value.ts";
import { wordsOf } from "./state-keys.ts";
import { words } from "./words.ts";

export interface ChatContent {
  /** What is said, one after the other. */
  all: string[];
  texts: string;
  /** There is a place for an answer, be it empty. */
  named: boolean;
  /** Words stand where no answer is known to stand. */
  elsewhere: boolean;
}

/** Where an answer stands, in the dialects of OpenAI, Anthropic, Gemini, Ollama, LangServe, Dialogflow, Kakao and by hand. */
const places = words(`
  answer answers reply replies response responses text content contents message messages output outputs outputtext completion
  completions result results data choices candidates generatedtext generation generations delta parts part textdelta chunk token
  body value fulfillmenttext simpletext template outputtextdelta detail details msg title bot prediction predictions translation`);

/** `bot_response` is one, too; `user_message` is what was asked. */
const lastOfPlaces = words("response answer reply message text content output completion");
const asked = words("user human input prompt query request question error err system status original");

function isPlace(key: string): boolean {
  const all = wordsOf(key);
  return places.has(all.join("")) || (lastOfPlaces.has(all.at(-1) ?? "") && !all.some((word) => asked.has(word)));
}

/** As good as words: a call of a tool, a refusal, a sound. */
const calls = words("toolcalls toolcall functioncall functioncalls tooluse refusal audio image images actions");

/** Beside an answer, and none itself. */
const beside = words(`
  role index finishreason stopreason finish id object created createdat model type usage logprobs status state code success ok
  timestamp time done sessionid conversationid requestid messageid traceid version lang language error errors userid user duration
  latency latencyms sources metadata meta stop evalcount context citations author name safetyratings modelversion input query
  prompt question`);

const deepest = 32;
const mostTexts = 5_000;

/** What an answer says, wherever it stands. */
export function contentOf(data: unknown): ChatContent {
  const all: string[] = [];
  let named = false;
  let elsewhere = false;
  const read = (value: unknown, inPlace: boolean, depth: number): void => {
    if (depth > deepest || all.length > mostTexts) return;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      if (inPlace) all.push(String(value));
      else
        elsewhere ||=
          typeof value === "string" && /\p{L}\s+\p{L}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(value);
    } else if (Array.isArray(value)) for (const one of value) read(one, inPlace, depth + 1);
    else if (isRecord(value)) members(value, inPlace, depth);
  };
  const members = (object: Record<string, unknown>, inPlace: boolean, depth: number): void => {
    // What was asked is no answer.
    if (typeof object["role"] === "string" && /^(user|human|system|developer)$/i.test(object["role"])) return;
    const entries = Object.entries(object).map(([key, value]) => ({
      name: wordsOf(key).join(""),
      isOne: isPlace(key),
      value,
    }));
    const inPlaces = entries.filter(({ isOne }) => isOne);
    named ||= inPlaces.length > 0;
    for (const { value } of inPlaces) read(value, true, depth + 1);
    for (const { name, isOne, value } of entries)
      if (calls.has(name) && JSON.stringify(value)?.length > 4) all.push("\u2192");
      // Of an answer whose form is its own, every member tells.
      else if (!isOne && !beside.has(name)) read(value, inPlace && inPlaces.length === 0, depth + 1);
  };
  read(data, typeof data !== "object", 0);
  return { all, texts: all.join(""), named, elsewhere };
}
