import type { FaceAnswer } from "../face.ts";
import { forbidden, githubError, invalidField, notFound } from "./errors.ts";
import { type GitHubComment, type GitHubIssue, type Json, text } from "./records.ts";
import { userJson } from "./shapes.ts";
import { type Call, type GitHubState, type Handler, jobsOwnLogin, page } from "./state.ts";

/** Characters of a comment's or an issue's body: code points, not UTF-16 units or bytes. */
const mostBodyCharacters = 65_536;
const mostTitleCharacters = 256;

export const issueHandlers: Record<string, Handler> = {
  "issues/list-comments": (state, call) => {
    const since = call.query.get("since") ?? "";
    const found = state.comments.filter(
      (one) =>
        one.repository === call.repository &&
        one.issue === Number(call.params["issue_number"]) &&
        state.times(one).updated >= since,
    );
    return page(found, call, (comment) => commentJson(state, call, comment));
  },
  "issues/create-comment": (state, call) => {
    const { repository, params, body, login: author } = call;
    const fault = bodyFault("IssueComment", body["body"]);
    if (fault !== undefined) return fault;
    const issue = Number(params["issue_number"]);
    const comment = { id: state.id(), repository, issue, body: String(body["body"]), author };
    state.comments.push(comment);
    return { status: 201, body: commentJson(state, call, comment) };
  },
  "issues/get-comment": (state, call) => {
    const comment = findComment(state, call);
    return comment === undefined ? notFound() : { status: 200, body: commentJson(state, call, comment) };
  },
  "issues/update-comment": (state, call) => {
    const comment = findComment(state, call);
    if (comment === undefined) return notFound();
    if ((comment.author ?? jobsOwnLogin) !== call.login) return forbidden("issues=write; pull_requests=write");
    const fault = bodyFault("IssueComment", call.body["body"]);
    if (fault !== undefined) return fault;
    comment.body = String(call.body["body"]);
    state.touch(comment);
    return { status: 200, body: commentJson(state, call, comment) };
  },
  "issues/delete-comment": (state, call) => {
    const comment = findComment(state, call);
    if (comment === undefined) return notFound();
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204, body: "" };
  },
  "issues/create": (state, call) => {
    const { repository, body, login: author } = call;
    const { body: details = null, labels } = body;
    const fault = titleFault(titleOf(body)) ?? (details === null ? undefined : bodyFault("Issue", details));
    if (fault !== undefined) return fault;
    const number = state.nextNumber(repository);
    const issue: GitHubIssue = {
      number,
      repository,
      title: titleOf(body),
      body: text(details),
      state: "open",
      labels: labelNames(labels),
      author,
    };
    state.issues.push(issue);
    return { status: 201, body: issueJson(state, call, issue) };
  },
  "issues/get": (state, call) => {
    const issue = findIssue(state, call);
    return issue === undefined ? notFound() : { status: 200, body: issueJson(state, call, issue) };
  },
  "issues/update": (state, call) => {
    const issue = findIssue(state, call);
    if (issue === undefined) return notFound();
    const { title, body: details, state: wanted, labels } = call.body;
    const fault =
      (title === undefined ? undefined : titleFault(titleOf(call.body))) ??
      (typeof details === "string" ? bodyFault("Issue", details) : undefined);
    if (fault !== undefined) return fault;
    if (title !== undefined) issue.title = titleOf(call.body);
    if (details !== undefined) issue.body = text(details);
    if (wanted === "open" || wanted === "closed") issue.state = wanted;
    if (labels !== undefined) issue.labels = labelNames(labels);
    state.touch(issue);
    return { status: 200, body: issueJson(state, call, issue) };
  },
  "issues/list-for-repo": (state, call) => {
    const { query, repository } = call;
    const wanted = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
    const creator = query.get("creator");
    const found = state.issues.filter(
      (one) =>
        one.repository === repository &&
        (wanted === "all" || one.state === wanted) &&
        labels.every((name) => one.labels.includes(name)) &&
        (creator === null || (one.author ?? jobsOwnLogin) === creator),
    );
    const ordered = query.get("direction") === "asc" ? found : found.toReversed();
    return page(ordered, call, (issue) => issueJson(state, call, issue));
  },
  "search/issues-and-pull-requests": (state, call) => {
    const matches = searched(call.query.get("q") ?? "");
    if (matches === undefined)
      return githubError(422, "Validation Failed", [{ resource: "Search", field: "q", code: "invalid" }]);
    const found = state.issues.filter(matches).toReversed();
    return page(
      found,
      call,
      (issue) => ({ ...issueJson(state, { ...call, repository: issue.repository }, issue), score: 1 }),
      (items, total) => ({ total_count: total, incomplete_results: false, items, search_type: "lexical" }),
    );
  },
};

/**
 * The part of GitHub's search that asks for issues of a repository; undefined: a qualifier that is not simulated
 * (https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests).
 */
function searched(q: string): ((issue: GitHubIssue) => boolean) | undefined {
  const terms = q.match(/[\w-]+:"[^"]*"|"[^"]*"|\S+/g) ?? [];
  const tests = terms.map((term) => {
    const [, name, value = ""] = /^([a-z]+):"?([^"]*)"?$/.exec(term) ?? [];
    return name === undefined ? hasWords(term.replaceAll('"', "")) : qualifiers[name]?.(value);
  });
  return tests.includes(undefined) ? undefined : (issue) => tests.every((holds) => holds?.(issue) === true);
}

const hasWords = (words: string) => (issue: GitHubIssue) =>
  `${issue.title}\n${issue.body ?? ""}`.toLowerCase().includes(words.toLowerCase());

const qualifiers: Record<string, (value: string) => (issue: GitHubIssue) => boolean> = {
  repo: (value) => (issue) => issue.repository === value,
  state: (value) => (issue) => issue.state === value,
  is: (value) => (issue) => value === "issue" || issue.state === value,
  type: (value) => () => value === "issue",
  label: (value) => (issue) => issue.labels.includes(value),
  author: (value) => (issue) => (issue.author ?? jobsOwnLogin) === value.replace(/^app\/(.+)$/, "$1[bot]"),
  // Where to look is not told apart: the title and the body are both looked at.
  in: (value) => () => value === "title" || value === "body",
};

function findComment(state: GitHubState, { repository, params }: Call): GitHubComment | undefined {
  return state.comments.find((one) => one.repository === repository && one.id === Number(params["comment_id"]));
}

function findIssue(state: GitHubState, { repository, params }: Call): GitHubIssue | undefined {
  return state.issues.find((one) => one.repository === repository && one.number === Number(params["issue_number"]));
}

function bodyFault(resource: string, body: unknown): FaceAnswer | undefined {
  if (typeof body !== "string" || (resource === "IssueComment" && body.trim() === ""))
    return invalidField(resource, "body", "Body cannot be blank");
  return [...body].length > mostBodyCharacters
    ? invalidField(resource, "body", `Body is too long (maximum is ${mostBodyCharacters} characters)`)
    : undefined;
}

/** GitHub takes a number for one, too. */
function titleOf({ title }: Json): string {
  return typeof title === "number" ? String(title) : (text(title) ?? "");
}

function titleFault(title: string): FaceAnswer | undefined {
  if (title.trim() === "")
    return githubError(422, "Validation Failed", [{ resource: "Issue", code: "missing_field", field: "title" }]);
  return [...title].length > mostTitleCharacters
    ? invalidField("Issue", "title", `title is too long (maximum is ${mostTitleCharacters} characters)`)
    : undefined;
}

function labelNames(labels: unknown): string[] {
  return (Array.isArray(labels) ? labels : []).map((label: string | { name: string }) =>
    typeof label === "string" ? label : label.name,
  );
}

function commentJson(state: GitHubState, { base }: Call, comment: GitHubComment): Json {
  const { id, repository, issue, body, author = jobsOwnLogin } = comment;
  const { created, updated } = state.times(comment);
  return {
    id,
    node_id: `IC_${id}`,
    url: `${base}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${base}/repos/${repository}/issues/${issue}`,
    body,
    user: userJson(author, base),
    author_association: "NONE",
    created_at: created,
    updated_at: updated,
  };
}

function issueJson(state: GitHubState, { base }: Call, issue: GitHubIssue): Json {
  const { number, repository, title, body, state: status, labels, author = jobsOwnLogin } = issue;
  const { created, updated } = state.times(issue);
  const url = `${base}/repos/${repository}/issues/${number}`;
  return {
    id: number,
    node_id: `I_${number}`,
    number,
    title,
    body,
    state: status,
    locked: false,
    url,
    html_url: `https://github.com/${repository}/issues/${number}`,
    repository_url: `${base}/repos/${repository}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    labels_url: `${url}/labels{/name}`,
    labels: labels.map((name, id) => ({
      id,
      node_id: `L_${id}`,
      url: `${base}/repos/${repository}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: "ededed",
      default: false,
    })),
    comments: state.comments.filter((one) => one.repository === repository && one.issue === number).length,
    assignee: null,
    milestone: null,
    user: userJson(author, base),
    author_association: "NONE",
    created_at: created,
    updated_at: updated,
    closed_at: status === "closed" ? updated : null,
  };
}
