import { createHash } from "node:crypto";
import { verificationDocument } from "../../src/report/documents/verification.ts";
import { renderMarkdown } from "../../src/report/render/markdown.ts";
import type { Report } from "../../src/report/report.ts";

/** The keyword of the picture's text that holds the hash of what it was drawn of. */
export const keyword = "ion-verify-source";

/** The summary down to its charts, by today's code: what follows would only make the picture long. */
export function shown(report: Report): string {
  const document = verificationDocument(report);
  const course = document.sections.findIndex(({ id }) => id === "course");
  return renderMarkdown({ ...document, sections: document.sections.slice(0, course + 1) }).trimEnd();
}

/** Of all that the picture is drawn of, whatever draws it: the summary's Markdown, and the page around it with its sizes. */
export function hashOf(report: Report, page: string, size: string): string {
  return createHash("sha256")
    .update(JSON.stringify([shown(report), page, size]))
    .digest("hex");
}
