import type { Wait } from "../../clock.ts";
import type { Settings } from "../../inputs/settings.ts";
import {
  checkAnnotations,
  type CheckOutput,
  checkOutput,
  conclusionOf,
  shortOutput,
  statusOf,
} from "../../report/github/check.ts";
import { commentMarker, renderComment } from "../../report/github/comment.ts";
import { pastRun } from "../../report/github/history.ts";
import { addressOf, type AnyReport, isOfServices } from "../../report/report.ts";
import type { Publisher } from "../publisher.ts";
import { GitHubCallError, isFinal, isLimit } from "./call.ts";
import { type CheckPlace, closeAbandoned, closeCheck, setCheck, updateCheck } from "./check.ts";
import type { GitHub } from "./client.ts";
import { keepComment } from "./comment.ts";
import type { GitHubContext } from "./context.ts";
import { findDeployment, markDeployment } from "./deployment.ts";
import { findCommit, findPullRequest } from "./pull-request.ts";
import { leftOutOfRollUp } from "./roll-up.ts";
import type { GitHubState, Part } from "./state.ts";
import { type Words, wordsFor } from "../../report/words/catalogues.ts";

export interface GitHubPublisherOptions {
  github: GitHub;
  context: GitHubContext;
  settings: Pick<Settings, "comment" | "status" | "statusContext" | "project" | "tag" | "language">;
  /** Of whom is told. */
  targets: readonly Pick<Settings, "service" | "region">[];
  /** A warning of the job. */
  warn: (message: string) => void;
  /** A line of the job's log. */
  say: (line: string) => void;
  /** Where the report lies; null: nowhere yet. */
  reportPath: () => string | null;
  /** Keeps the state for the post step. Also called while a call is under way. */
  save: (state: GitHubState) => void;
}

/** Live figures are for people: more often only uses up the rate limit, which a whole repository shares. */
const progressEveryMs = 30_000;

/** GitHub takes 80 writes a minute of one account: whoever meets the limit writes half as often from then on. */
const leastOften = 16 * progressEveryMs;

/** What to write under `permissions:` for each part. */
const grants: Record<Part, string> = {
  comment: "pull-requests: write",
  check: "checks: write (or statuses: write)",
  deployment: "deployments: write",
};

/** Tells a pull request, the commit's check and the run's deployment. */
export class GitHubPublisher implements Publisher<AnyReport> {
  readonly name = "GitHub";
  readonly #options: GitHubPublisherOptions;
  readonly #words: Words["github"];
  #state: GitHubState;
  #toldAt = Number.NEGATIVE_INFINITY;
  #everyMs = progressEveryMs;
  #found: { pullRequest?: number | null; deployment?: number | "several" | null } = {};

  /** `state`: where another process stopped. */
  constructor(options: GitHubPublisherOptions, state?: GitHubState) {
    this.#options = options;
    const { settings } = options;
    this.#words = wordsFor(settings.language).github;
    this.#state = state ?? {
      check: null,
      left: [
        ...(settings.status ? (["check", "deployment"] as const) : []),
        ...(settings.comment ? (["comment"] as const) : []),
      ],
      report: null,
    };
  }

  async start(wait: Wait): Promise<void> {
    await Promise.all([
      this.#open(wait),
      // Looked for beside the verification, so that the verdict need not wait. Whoever fails here is asked once more.
      this.#beforehand("comment", async () => await this.#pullRequest(wait)),
      this.#beforehand("deployment", async () => await this.#deployment(wait)),
    ]);
  }

  async progress(line: string, wait: Wait): Promise<void> {
    const { github } = this.#options;
    const { check } = this.#state;
    const now = github.policy.clock.now();
    if (check === null || !this.#isLeft("check") || now < this.#toldAt + this.#everyMs) return;
    this.#toldAt = now;
    const output = this.#short(line, this.#words.running);
    try {
      await updateCheck(github, check, output, wait);
    } catch (error) {
      // The next figures or the conclusion make good for it.
      if (isLimit(error)) this.#everyMs = Math.min(leastOften, 2 * this.#everyMs);
    }
  }

  async finish(report: AnyReport, wait: Wait): Promise<void> {
    this.#save({ report: this.#options.reportPath() });
    await Promise.all([
      this.#part("check", async () => await this.#close(report, wait)),
      this.#part("comment", async () => await this.#comment(report, wait)),
      this.#part("deployment", async () => await this.#mark(report, wait)),
    ]);
  }

  /** There is no verdict, and nobody left to reach one. */
  async abandon(wait: Wait): Promise<void> {
    const { github } = this.#options;
    const { check } = this.#state;
    if (check === null) return;
    const output = this.#short(`${check.context}: ${this.#words.abandoned}`, this.#words.abandonedSummary);
    await this.#part("check", async () => await closeAbandoned(github, check, output, wait));
  }

  async #open(wait: Wait): Promise<void> {
    if (!this.#isLeft("check")) return;
    const { github, context } = this.#options;
    const output = this.#short(this.#words.starting, this.#words.running);
    this.#toldAt = github.policy.clock.now();
    try {
      const place = await this.#place(wait);
      const asStatus = await leftOutOfRollUp(github, context, place.sha, wait);
      const wanted: CheckPlace = { ...place, kind: asStatus ? "status" : "check-run" };
      await setCheck(github, wanted, { status: "in_progress", output }, wait, (check) => this.#save({ check }));
      if (this.#state.check?.kind === "status")
        this.#options.say(asStatus ? this.#words.statusForRollUp : this.#words.statusInstead);
    } catch (error) {
      // What was no answer is tried again at the end.
      if (isFinal(error)) this.#refused("check", error);
      else if (!(error instanceof GitHubCallError)) throw error;
    }
  }

  #short(line: string, text: string): CheckOutput {
    const { context, settings } = this.#options;
    return shortOutput(line, text, context.runUrl, settings.language);
  }

  async #place(wait: Wait): Promise<CheckPlace> {
    const { github, context, settings, targets } = this.#options;
    const places = targets.map(({ service, region }) => `${region} ${service}`).join(",");
    return {
      kind: "check-run",
      sha: await findCommit(github, context, wait),
      context: settings.statusContext,
      // The legs of a matrix have one job and one step.
      externalId: [context.stepId, settings.project, places, settings.tag].join(" "),
      id: null,
      runUrl: context.runUrl,
    };
  }

  async #close(report: AnyReport, wait: Wait): Promise<void> {
    const { github, context } = this.#options;
    const closing = {
      conclusion: conclusionOf(report),
      output: checkOutput(report, context.runUrl),
      annotations: checkAnnotations(report, context.workflowPath),
    };
    const place = this.#state.check ?? (await this.#place(wait));
    const remember = (check: CheckPlace): void => this.#save({ check });
    try {
      await closeCheck(github, place, closing, wait, remember);
    } catch (error) {
      if (!(error instanceof GitHubCallError) || error.failure !== "invalid") throw error;
      // Whatever GitHub did not like in the text: without its conclusion the check would be pending for ever.
      const { title } = closing.output;
      const short = { ...closing, output: this.#short(title, title), annotations: [] };
      await closeCheck(github, this.#state.check ?? place, short, wait, remember);
    }
  }

  async #comment(report: AnyReport, wait: Wait): Promise<void> {
    const { github, context, settings } = this.#options;
    const pullRequest = await this.#pullRequest(wait);
    if (pullRequest === null) return;
    const environment = context.deployment?.environment ?? settings.tag ?? "";
    const marker = commentMarker({ ...addressOf(report), environment });
    const run = pastRun(report, context.stepId);
    const { runUrl } = context;
    await keepComment(
      github,
      { pullRequest, marker, run, render: (runs) => renderComment(report, { marker, runs, runUrl }) },
      wait,
    );
  }

  async #mark(report: AnyReport, wait: Wait): Promise<void> {
    const { github, context } = this.#options;
    const id = await this.#deployment(wait);
    if (id === "several") this.#options.say(this.#words.severalDeployments);
    if (id === null || id === "several") return;
    const { title } = checkOutput(report, null);
    await markDeployment(
      github,
      id,
      {
        state: statusOf(conclusionOf(report)),
        title,
        environmentUrl: isOfServices(report) ? null : report.service.url,
      },
      context.runUrl,
      wait,
    );
  }

  async #pullRequest(wait: Wait): Promise<number | null> {
    const { github, context } = this.#options;
    const { pullRequest = await findPullRequest(github, context, wait) } = this.#found;
    this.#found.pullRequest = pullRequest;
    return pullRequest;
  }

  /** Nothing says that there is one: that it may not be looked for is not worth a warning. */
  async #deployment(wait: Wait): Promise<number | "several" | null> {
    const { github, context, say } = this.#options;
    let { deployment } = this.#found;
    if (deployment !== undefined) return deployment;
    try {
      deployment = await findDeployment(github, context, wait);
    } catch (error) {
      if (!isFinal(error)) throw error;
      say(this.#words.deploymentsNotSeen(error.message));
      deployment = null;
    }
    this.#found.deployment = deployment;
    return deployment;
  }

  async #beforehand(part: Part, look: () => Promise<unknown>): Promise<void> {
    if (!this.#isLeft(part)) return;
    try {
      await look();
    } catch (error) {
      if (!(error instanceof GitHubCallError)) throw error;
    }
  }

  /** One part, done or given up with a warning. What was cut off is left to the post step. */
  async #part(part: Part, work: () => Promise<void>): Promise<void> {
    if (!this.#isLeft(part)) return;
    try {
      await work();
      this.#done(part);
    } catch (error) {
      if (!(error instanceof GitHubCallError)) throw error;
      if (error.failure === "cancelled") return;
      if (isFinal(error)) this.#refused(part, error);
      else this.#warn(part, error, this.#words.unaffected);
    }
  }

  #refused(part: Part, error: GitHubCallError): void {
    const asked =
      error.failure !== "no-access" && error.failure !== "not-found"
        ? this.#words.unaffected
        : ofJob.test(error.message)
          ? this.#words.jobsName(this.#options.settings.statusContext)
          : this.#words.grant(grants[part]);
    this.#warn(part, error, asked);
    this.#done(part);
  }

  #warn(part: Part, { message }: GitHubCallError, advice: string): void {
    const { noCheck, noComment, noDeployment } = this.#words;
    const say = { check: noCheck, comment: noComment, deployment: noDeployment }[part];
    this.#options.warn(`${say(/[.!?]$/.test(message) ? message : `${message}.`)} ${advice}`);
  }

  #isLeft(part: Part): boolean {
    return this.#state.left.includes(part);
  }

  #done(part: Part): void {
    this.#save({ left: this.#state.left.filter((one) => one !== part) });
  }

  #save(changes: Partial<GitHubState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#options.save(this.#state);
  }
}

/** GitHub keeps the checks of a workflow's jobs to itself: none of the same name is taken from a token. */
const ofJob = /updated internally by GitHub Actions/i;
