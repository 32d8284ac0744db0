import type { Document, Head, Section, Step } from "../blocks.ts";
import type { Report } from "../report.ts";
import { placeOf } from "../sections/head.ts";
import { nowOf, stepsSection } from "../steps.ts";
import { tellingIn } from "../telling.ts";
import type { Language } from "../words/languages.ts";

/** What an action changed, or would change. */
interface Action {
  language: Language;
  /** The service that it is about, or how many. */
  service: Omit<Report["service"], "url"> | number;
  product: string;
  /** How it ended, with a sign of its own. */
  word: string;
  reason: Head["reason"];
  /** Besides the service and the time it took. */
  about?: Head["about"];
  tookMs: number;
  sections: readonly Section[];
  steps: readonly Step[];
}

/** What became of it in the first line, what it is about, the details, and how to go on. */
export function actionDocument(action: Action): Document {
  const { language, service, product, word, reason, about = [], tookMs, sections, steps } = action;
  const { words, voice } = tellingIn(language);
  const isOne = typeof service !== "number";
  const place: Head["about"] = isOne ? [[words.labels.service, placeOf(service, voice)]] : [];
  return {
    language,
    figures: [],
    head: {
      product,
      verdict: { mark: null, word },
      subject: isOne ? voice.code(service.name) : words.services.subject(voice.count(service)),
      reason,
      about: [...place, ...about, [words.traffic.labels.took, voice.duration(tookMs)]],
      links: [],
      now: nowOf(steps),
    },
    sections: [...sections, stepsSection(words.headings.next, steps)],
  };
}
