import { type Call, jobsOwnLogin } from "./state.ts";
import type { GitHubPull, Json } from "./records.ts";

const site = "https://github.com";

/** A user as most answers carry one. */
export function userJson(login: string, base: string): Json {
  const url = `${base}/users/${encodeURIComponent(login)}`;
  const own = login === jobsOwnLogin;
  const id = own ? 41_898_282 : 583_231;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: own ? `${site}/apps/github-actions` : `${site}/${login}`,
    ...urls(url, ["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"]),
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

const repositoryUrls = `
  archive assignees blobs branches collaborators comments commits compare contents contributors
  deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events
  issues keys labels languages merges milestones notifications pulls releases stargazers statuses
  subscribers subscription tags teams trees`
  .trim()
  .split(/\s+/);

/** A repository as most answers carry one. */
export function repositoryJson(repository: string, base: string): Json {
  const [owner = "", name = ""] = repository.split("/");
  const url = `${base}/repos/${repository}`;
  return {
    id: 1_296_269,
    node_id: "R_1296269",
    name,
    full_name: repository,
    owner: userJson(owner, base),
    private: true,
    html_url: `${site}/${repository}`,
    description: null,
    fork: false,
    url,
    ...urls(url, repositoryUrls),
  };
}

const counts = ["forks", "forks_count", "open_issues", "open_issues_count", "size", "stargazers_count", "watchers"];
const moreCounts = ["watchers_count", "network_count", "subscribers_count"];
const features = ["has_issues", "has_projects", "has_wiki", "has_pages", "has_discussions", "has_downloads"];

/** A repository as its own endpoint, and a pull request, tell it. */
export function wholeRepositoryJson(repository: string, base: string): Json {
  const at = "2020-01-01T00:00:00Z";
  return {
    ...repositoryJson(repository, base),
    clone_url: `${site}/${repository}.git`,
    git_url: `git://github.com/${repository}.git`,
    ssh_url: `git@github.com:${repository}.git`,
    svn_url: `${site}/${repository}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: "main",
    visibility: "private",
    archived: false,
    disabled: false,
    ...Object.fromEntries([...counts, ...moreCounts].map((name) => [name, 0])),
    ...Object.fromEntries(features.map((name) => [name, false])),
    created_at: at,
    updated_at: at,
    pushed_at: at,
  };
}

/** The app that acts for the job's own token. */
export function actionsApp(base: string): Json {
  return {
    id: 15_368,
    slug: "github-actions",
    node_id: "A_15368",
    owner: userJson("github", base),
    name: "GitHub Actions",
    description: "Automate your workflow from idea to production",
    external_url: "https://help.github.com/en/actions",
    html_url: `${site}/apps/github-actions`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2018-07-30T09:30:17Z",
    permissions: { checks: "write", deployments: "write", issues: "write", metadata: "read" },
    events: [],
  };
}

/** A pull request as lists tell it. */
export function pullJson(pull: GitHubPull, repository: string, { base }: Call, at: string): Json {
  const { number, title, state, headSha, baseRef, mergeCommitSha = null } = pull;
  const [owner = ""] = repository.split("/");
  const url = `${base}/repos/${repository}/pulls/${number}`;
  const issue = `${base}/repos/${repository}/issues/${number}`;
  const page = `${site}/${repository}/pull/${number}`;
  const end = (ref: string, sha: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userJson(owner, base),
    repo: wholeRepositoryJson(repository, base),
  });
  const links = {
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    statuses_url: `${base}/repos/${repository}/statuses/${headSha}`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
  };
  return {
    id: number,
    node_id: `PR_${number}`,
    number,
    title,
    body: null,
    state,
    locked: false,
    draft: false,
    url,
    html_url: page,
    issue_url: issue,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...links,
    user: userJson(owner, base),
    author_association: "OWNER",
    assignee: null,
    labels: [],
    milestone: null,
    auto_merge: null,
    head: end(`change-${number}`, headSha),
    base: end(baseRef, "f".repeat(40)),
    merge_commit_sha: mergeCommitSha,
    created_at: at,
    updated_at: at,
    closed_at: state === "closed" ? at : null,
    merged_at: mergeCommitSha === null ? null : at,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: links.comments_url },
      commits: { href: links.commits_url },
      statuses: { href: links.statuses_url },
      review_comments: { href: links.review_comments_url },
      review_comment: { href: links.review_comment_url },
    },
  };
}

/** `events` as `"events_url": "…/events"`. */
function urls(base: string, names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${base}/${name}`]));
}
