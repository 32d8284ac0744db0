import { forbidden, notFound } from "./errors.ts";
import type { GitHubPull, Json } from "./records.ts";
import { pullJson, userJson, wholeRepositoryJson } from "./shapes.ts";
import { type Call, type GitHubState, type Handler, page } from "./state.ts";

export const pullHandlers: Record<string, Handler> = {
  "pulls/get": (state, call) => {
    const pull = state.pulls.get(call.repository)?.find((one) => one.number === Number(call.params["pull_number"]));
    return pull === undefined ? notFound() : { status: 200, body: wholePullJson(state, call, pull) };
  },
  "pulls/list": (state, call) => {
    const { query, repository } = call;
    const wanted = query.get("state") ?? "open";
    const [owner = ""] = repository.split("/");
    const found = (state.pulls.get(repository) ?? []).filter(
      (one) =>
        (wanted === "all" || one.state === wanted) &&
        (query.get("base") ?? one.baseRef) === one.baseRef &&
        (query.get("head") ?? `${owner}:change-${one.number}`) === `${owner}:change-${one.number}`,
    );
    const newest = found.toSorted((a, b) => b.number - a.number);
    return page(query.get("direction") === "asc" ? newest.toReversed() : newest, call, (pull) =>
      pullJson(pull, repository, call, state.times(pull).created),
    );
  },
  "repos/list-pull-requests-associated-with-commit": (state, call) => {
    const { repository, params } = call;
    const sha = params["commit_sha"] ?? "";
    const found = (state.pulls.get(repository) ?? []).filter(
      (pull) => pull.headSha === sha || pull.mergeCommitSha === sha || pull.commits?.includes(sha) === true,
    );
    return page(found, call, (pull) => pullJson(pull, repository, call, state.times(pull).created));
  },
  "repos/get": (_state, { repository, base }) => ({ status: 200, body: wholeRepositoryJson(repository, base) }),
  // An installation's token is no user's.
  "users/get-authenticated": () => forbidden(""),
};

function wholePullJson(state: GitHubState, call: Call, pull: GitHubPull): Json {
  const merged = pull.mergeCommitSha !== undefined;
  const [owner = ""] = call.repository.split("/");
  return {
    ...pullJson(pull, call.repository, call, state.times(pull).created),
    additions: 1,
    deletions: 1,
    changed_files: 1,
    commits: 1 + (pull.commits?.length ?? 0),
    comments: state.comments.filter((one) => one.repository === call.repository && one.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    mergeable: merged ? null : true,
    mergeable_state: merged ? "unknown" : "clean",
    merged,
    merged_by: merged ? userJson(owner, call.base) : null,
  };
}
