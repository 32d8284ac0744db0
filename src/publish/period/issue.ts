import { findComments } from "../github/comment.ts";
import type { Publisher } from "../publisher.ts";
import type { TargetParts } from "../target-type.ts";
import type { PeriodReport } from "../../report/report.ts";
import { type CommentPlace, openComment } from "./comment.ts";

const issue: CommentPlace = {
  name: "Issue",
  permission: "issues: write",
  missing: (number) => `Is there an issue ${number} in this repository, that the token may see?`,
  keep: async (github, { number, marker, body }, wait) => {
    const [own] = await findComments(github, { pullRequest: number, marker }, wait);
    if (own === undefined) {
      const parts = { issue_number: number, body };
      await github.ask("Creating the issue's comment", wait, "POST issues/{issue_number}/comments", parts);
      return;
    }
    const parts = { comment_id: own.id, body };
    await github.ask("Updating the issue's comment", wait, "PATCH issues/comments/{comment_id}", parts);
  },
};

export function openIssue(parts: TargetParts): Publisher<PeriodReport> | null {
  return openComment(issue, parts.settings.report.issue, parts);
}
