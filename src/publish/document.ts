import type { Document } from "../report/blocks.ts";
import { renderMarkdown } from "../report/render/markdown.ts";
import { headlineOf } from "../report/render/plain.ts";
import { type Given, giveToRunner } from "./runner.ts";

interface Ending extends Pick<Given, "outputs">, Partial<Pick<Given, "summary" | "errors" | "warnings" | "folded">> {
  job: Given["ending"]["job"];
  /** Default: the document's headline. */
  line?: string;
}

/** Gives a document to the runner, as the job's summary and as the line with which the job ends. */
export async function giveDocument(
  document: Document,
  { job, line = headlineOf(document), ...given }: Ending,
  summaryFile: string | null,
): Promise<void> {
  const { language } = document;
  const summary = (): string => renderMarkdown(document);
  await giveToRunner({ language, summary, errors: [], ...given, ending: { job, line } }, summaryFile);
}
