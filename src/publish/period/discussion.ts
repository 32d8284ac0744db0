import type { Wait } from "../../clock.ts";
import { GitHubCallError } from "../github/call.ts";
import type { GitHub } from "../github/client.ts";
import { openRepository } from "../github/open.ts";
import type { Publisher } from "../publisher.ts";
import type { TargetParts } from "../target.ts";
import type { PeriodReport } from "../../report/report.ts";
import { commentOf, markerOf } from "./comment.ts";

export interface DiscussionComment {
  /** Its number in the repository. */
  discussion: number;
  /** The first line of ours. */
  marker: string;
  body: string;
}

/** Null: no discussion is named. */
export function openDiscussion(parts: TargetParts): Publisher<PeriodReport> | null {
  const { discussion } = parts.settings.report;
  if (discussion === undefined) return null;
  return {
    name: `Discussion ${discussion}`,
    finish: async (report, wait) => {
      const github = openRepository(parts);
      await keepDiscussionComment(
        github,
        { discussion, marker: markerOf(report), body: commentOf(report, parts) },
        wait,
      );
    },
  };
}

/** GitHub's page, and more pages than a discussion may have comments. */
const perPage = 100;
const mostPages = 50;

interface Page {
  repository: {
    discussion: {
      id: string;
      comments: {
        nodes: { id: string; body: string; viewerDidAuthor: boolean }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } | null;
  } | null;
}

const readQuery = `query($owner: String!, $repo: String!, $number: Int!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    discussion(number: $number) {
      id
      comments(first: $first, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const addMutation = `mutation($discussionId: ID!, $body: String!) {
  addDiscussionComment(input: { discussionId: $discussionId, body: $body }) { comment { id } }
}`;

const updateMutation = `mutation($commentId: ID!, $body: String!) {
  updateDiscussionComment(input: { commentId: $commentId, body: $body }) { comment { id } }
}`;

/**
 * Keeps the one comment of this marker up to date, or creates it. Discussions are reached by GraphQL alone
 * (https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions).
 *
 * @throws {Error} that names what to grant.
 */
export async function keepDiscussionComment(
  github: GitHub,
  { discussion, marker, body }: DiscussionComment,
  wait: Wait,
): Promise<void> {
  try {
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const variables: Record<string, unknown> = { ...github.repository, number: discussion, first: perPage, after };
      const { repository }: Page = await github.query<Page>("Reading the discussion", wait, readQuery, variables);
      const found: NonNullable<Page["repository"]>["discussion"] = repository?.discussion ?? null;
      if (found === null) throw new Error(`There is no discussion ${discussion} in this repository.`);
      const own = found.comments.nodes.find((one) => one.viewerDidAuthor && one.body.split(/\r?\n/, 1)[0] === marker);
      if (own !== undefined) {
        await github.query(
          "Updating the discussion's comment",
          wait,
          updateMutation,
          { commentId: own.id, body },
          "again",
        );
        return;
      }
      after = found.comments.pageInfo.endCursor;
      if (found.comments.pageInfo.hasNextPage && after !== null) continue;
      await github.query("Creating the discussion's comment", wait, addMutation, { discussionId: found.id, body });
      return;
    }
    throw new Error(`It has more than ${perPage * mostPages} comments, and ours is not among the first of them.`);
  } catch (error) {
    if (!(error instanceof GitHubCallError)) throw error;
    if (error.failure === "no-access") {
      throw new Error(`${error.message} Give the job the permission \`discussions: write\`.`, { cause: error });
    }
    // GitHub also calls not found what a token may not see.
    if (error.failure === "not-found") {
      throw new Error(
        `${error.message} Has this repository discussions, and one of number ${discussion}? Has the job the permission \`discussions: write\`?`,
        { cause: error },
      );
    }
    throw error;
  }
}
