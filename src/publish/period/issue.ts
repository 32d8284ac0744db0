import type { Wait } from "../../clock.ts";
import { GitHubCallError } from "../github/call.ts";
import type { GitHub } from "../github/client.ts";
import { findComments } from "../github/comment.ts";
import { openRepository } from "../github/open.ts";
import type { Publisher } from "../publisher.ts";
import type { TargetParts } from "../target.ts";
import type { PeriodReport } from "../../report/report.ts";
import { commentOf, markerOf } from "./comment.ts";

export interface IssueComment {
  issue: number;
  /** The first line of ours. */
  marker: string;
  body: string;
}

/** Null: no issue is named. */
export function openIssue(parts: TargetParts): Publisher<PeriodReport> | null {
  const { issue } = parts.settings.report;
  if (issue === undefined) return null;
  return {
    name: `Issue ${issue}`,
    finish: async (report, wait) => {
      const github = openRepository(parts);
      await keepIssueComment(github, { issue, marker: markerOf(report), body: commentOf(report, parts) }, wait);
    },
  };
}

/** Keeps the one comment of this marker up to date, or creates it. @throws {Error} that names what to grant. */
async function keepIssueComment(github: GitHub, { issue, marker, body }: IssueComment, wait: Wait): Promise<void> {
  try {
    const [own] = await findComments(github, { pullRequest: issue, marker }, wait);
    if (own === undefined) {
      await github.ask("Creating the issue's comment", wait, "POST issues/{issue_number}/comments", {
        issue_number: issue,
        body,
      });
      return;
    }
    await github.ask("Updating the issue's comment", wait, "PATCH issues/comments/{comment_id}", {
      comment_id: own.id,
      body,
    });
  } catch (error) {
    if (!(error instanceof GitHubCallError)) throw error;
    if (error.failure === "no-access") {
      throw new Error(`${error.message} Give the job the permission \`issues: write\`.`, { cause: error });
    }
    if (error.failure === "not-found") {
      throw new Error(`${error.message} Is there an issue ${issue} in this repository, that the token may see?`, {
        cause: error,
      });
    }
    throw error;
  }
}
