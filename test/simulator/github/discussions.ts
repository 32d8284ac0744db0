import type { FaceAnswer } from "../face.ts";
import type { Json } from "./records.ts";

export interface GitHubDiscussion {
  id: string;
  repository: string;
  number: number;
  comments: { id: string; body: string; login: string }[];
}

/** What the token acts as, and may do: GraphQL answers 200 also where it refuses. */
export interface DiscussionCaller {
  login: string;
  /** Undefined: everything. */
  may: "read" | "write" | "none";
}

/** A page of comments has at most so many (GraphQL, resource limitations). */
const largestPage = 100;

/**
 * The queries and mutations of discussions that a report makes, by the fields that they name
 * (https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions). Undefined: it is about something else.
 */
export function discussionAnswer(
  discussions: readonly GitHubDiscussion[],
  query: string,
  variables: Json,
  { login, may }: DiscussionCaller,
): FaceAnswer | undefined {
  const reads = /\bdiscussion\(number:/.test(query);
  const adds = /\baddDiscussionComment\(/.test(query);
  const updates = /\bupdateDiscussionComment\(/.test(query);
  if (!reads && !adds && !updates) return undefined;
  if (may === "none" || (!reads && may !== "write")) {
    return fault("FORBIDDEN", "Resource not accessible by integration");
  }
  if (reads) {
    const found = discussions.find(
      ({ repository, number }) =>
        repository === `${String(variables["owner"])}/${String(variables["repo"])}` && number === variables["number"],
    );
    if (found === undefined) {
      return fault("NOT_FOUND", `Could not resolve to a Discussion with the number of ${String(variables["number"])}.`);
    }
    const first = Number(variables["first"]);
    if (!(first >= 1 && first <= largestPage))
      return fault(
        "EXCESSIVE_PAGINATION",
        `Requesting ${first} records on the connection exceeds the limit of 100 records.`,
      );
    const from = variables["after"] === null || variables["after"] === undefined ? 0 : Number(variables["after"]);
    const page = found.comments.slice(from, from + first);
    const hasNextPage = from + first < found.comments.length;
    return data({
      repository: {
        discussion: {
          id: found.id,
          comments: {
            nodes: page.map(({ id, body, login: author }) => ({ id, body, viewerDidAuthor: author === login })),
            pageInfo: { hasNextPage, endCursor: page.length === 0 ? null : String(from + page.length) },
          },
        },
      },
    });
  }
  const body = String(variables["body"]);
  if (body.length > 65_536) return fault("UNPROCESSABLE", "Body is too long (maximum is 65536 characters)");
  if (adds) {
    const found = discussions.find(({ id }) => id === variables["discussionId"]);
    if (found === undefined) return fault("NOT_FOUND", "Could not resolve to a node with the global id.");
    const id = `DC_${found.number}_${found.comments.length + 1}`;
    found.comments.push({ id, body, login });
    return data({ addDiscussionComment: { comment: { id } } });
  }
  const comment = discussions.flatMap(({ comments }) => comments).find(({ id }) => id === variables["commentId"]);
  if (comment === undefined || comment.login !== login) {
    return fault("NOT_FOUND", "Could not resolve to a node with the global id.");
  }
  comment.body = body;
  return data({ updateDiscussionComment: { comment: { id: comment.id } } });
}

function data(answer: Json): FaceAnswer {
  return { status: 200, body: { data: answer } };
}

function fault(type: string, message: string): FaceAnswer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}
