import type { Document, Head, Section, Step } from "../blocks.ts";
import type { Report } from "../report.ts";
import { placeOf } from "../sections/head.ts";
import { nowOf, stepsSection } from "../sections/next-steps.ts";
import { tellingIn } from "../telling.ts";
import type { Language } from "../words/languages.ts";

/** What an action changed, or would change. */
interface Action {
  language: Language;
  service: Omit<Report["service"], "url">;
  product: string;
  /** How it ended, with a sign of its own. */
  word: string;
  reason: Head["reason"];
  /** Besides the service and the time it took. */
  about?: Head["about"];
  tookMs: number;
  sections: readonly Section[];
  next?: string;
  steps: readonly Step[];
}

/** What became of it in the first line, what it is about, the details, and how to go on. */
export function actionDocument(action: Action): Document {
  const { language, service, product, word, reason, about = [], tookMs, sections, steps } = action;
  const { words, voice } = tellingIn(language);
  return {
    language,
    figures: [],
    head: {
      product,
      verdict: { mark: null, word },
      subject: voice.code(service.name),
      reason,
      about: [
        [words.labels.service, placeOf(service, voice)],
        ...about,
        [words.traffic.labels.took, voice.duration(tookMs)],
      ],
      links: [],
      linksLabel: "",
      now: nowOf(steps),
    },
    sections: [...sections, stepsSection(action.next ?? words.headings.next, steps)],
  };
}
