import type { Publisher } from "../publisher.ts";
import type { TargetParts } from "../target-type.ts";
import type { PeriodReport } from "../../report/report.ts";
import { type CommentPlace, openComment } from "./comment.ts";

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

/** Reached by GraphQL alone (https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions). */
export const discussion: CommentPlace = {
  name: "Discussion",
  permission: "discussions: write",
  missing: (number) =>
    `Has this repository discussions, and one of number ${number}? Has the job the permission \`discussions: write\`?`,
  keep: async (github, { number, marker, body }, wait) => {
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const variables: Record<string, unknown> = { ...github.repository, number, first: perPage, after };
      const { repository }: Page = await github.query<Page>("Reading the discussion", wait, readQuery, variables);
      const found: NonNullable<Page["repository"]>["discussion"] = repository?.discussion ?? null;
      if (found === null) throw new Error(`There is no discussion ${number} in this repository.`);
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
  },
};

export function openDiscussion(parts: TargetParts): Publisher<PeriodReport> | null {
  return openComment(discussion, parts.settings.report.discussion, parts);
}
