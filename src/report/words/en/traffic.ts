import { firstSentence } from "../../text/escape.ts";
import type { Voice } from "../../voice.ts";
import type { TrafficOutcome } from "../../report.ts";
import type { Phrases } from "../phrases.ts";

/** After why it is not clear which revision is meant. */
const unnamed = "No revision to roll out was named, so nothing was moved.";

/** What became of it. `to`: the revision that was to get the traffic, as it is shown. */
const outcomes: Phrases<TrafficOutcome, [to: string]> = {
  moved: (v, o, to) =>
    o.others === undefined
      ? `All traffic goes to ${to} now.`
      : `The bad revision's traffic goes to ${to} now, and the others kept theirs: ${v.code(o.others)}.`,
  already: (v, o, to) =>
    o.others === undefined
      ? `All traffic went to ${to} already; nothing was changed.`
      : `The bad revision has no traffic, so nothing was changed. Users get: ${v.code(o.others)}.`,
  planned: (v, o, to) =>
    o.others === undefined
      ? `All traffic would go to ${to}; nothing was changed, because this is a dry run.`
      : `The bad revision's traffic would go to ${to}, and the others would keep theirs: ${v.code(o.others)}. Nothing was changed, because this is a dry run.`,
  "deployed-meanwhile": (v, o) =>
    `Someone deployed meanwhile: the latest revision is ${v.quote(o.latest)}, not ${v.quote(o.expected)}. Its traffic was left alone.`,
  "not-taken-up": (v, o) =>
    `Cloud Run has not taken up the latest change within ${v.duration(o.afterMs)}. It may be a fix, so nothing was changed.`,
  "no-good-revision": (v, o) =>
    o.before === ""
      ? "The service has no revision. Nothing was changed."
      : `There is no revision before ${v.quote(o.before)} that was ready and served. Nothing was changed.`,
  "target-not-found": (v, o) =>
    `There is no revision ${v.quote(o.revision)}${o.known === "" ? "" : `; these were good: ${v.quote(o.known)}`}. Nothing was changed.`,
  "target-not-ready": (v, o) =>
    `The revision ${v.quote(o.revision)} cannot serve: ${v.quote(o.detail)}. Nothing was changed.`,
  "target-unproven": (v, o) =>
    `No revision before it is proven to have served users: ${v.code(o.revisions)}. ${o.detail === "" ? "No user's request of theirs is known from the last 30 days" : `It could not be looked for: ${v.quote(o.detail)}`}. Nothing was changed.`,
  "target-unhealthy": (v, o) =>
    `Users would be no better off with ${v.quote(o.revision)}: ${v.quote(o.detail)}. Nothing was changed.`,
  "not-proven": (_v, o) =>
    `${
      {
        "no-window": "Nothing was observed in a window",
        "no-users": "No user's request speaks against it",
        "not-in-window": "What it failed for happened before the window",
        "probes-unproven": "Only probes speak against it, and it is not proven that the container itself answered them",
        "at-another-time": "It keeps its budgets, and is worse only than another revision was at another time",
        "not-of-requests": "What it failed for is nothing that users met",
      }[o.why]
    }. Traffic is moved on proof alone, so nothing was changed.`,
  "owned-by-terraform": () =>
    "Terraform says where this service's traffic goes: what is changed here, its next run undoes. Nothing was changed.",
  "service-not-found": (v, o) => `The service was not found: ${v.quote(o.detail)}`,
  "not-all-traffic": (v, o) => `${v.quote(o.revision)} does not have all traffic.`,
  "not-serving": (v, o) => `${v.quote(o.revision)} has no traffic, so there is nothing to send back.`,
  "traffic-split": (v, o) =>
    `Several other revisions share the traffic: ${v.code(o.revisions)}. Which of them is good is not known, so nothing was moved. Send all traffic to one of them first.`,
  "candidate-of-several": (v, o) =>
    `Several revisions are newer than the one that serves, and have no traffic: ${v.code(o.revisions)}. ${unnamed}`,
  "candidate-tagged": (v, o) =>
    `The latest revision has no traffic and a tag, as a preview has: ${v.code(o.revisions)}. ${unnamed}`,
  "candidate-other-commit": (v, o) =>
    `The latest revision, ${v.quote(o.latest)}, was deployed from another commit than this run is for; from this one: ${v.code(o.revisions)}. ${unnamed}`,
  "changed-by-others": () =>
    "Someone else changed the traffic while this run waited for it. It was left as they asked.",
  "no-etag": () =>
    "Cloud Run's answer has no etag, by which it refuses a change that others have overtaken. Without it this run could undo somebody's deploy unseen, so nothing was changed.",
  "operation-failed": (v, o) => `Cloud Run could not move the traffic: ${v.quote(o.detail)}`,
  rejected: (v, o) => `Cloud Run refused the change: ${v.quote(o.detail)}`,
  "not-permitted": (v, o) =>
    `Moving traffic needs the permission ${v.code("run.services.update")} and, on the account that the service runs as, ${v.code("iam.serviceAccounts.actAs")}. Google's answer: ${v.quote(firstSentence(o.detail))}`,
  "no-access": (v, o) => `The service could not be looked at: ${v.quote(firstSentence(o.detail))}`,
  "not-reachable": (v, o) => `Google could not be reached: ${v.quote(o.detail)}`,
  "traffic-timeout": (v, o, to) =>
    `The traffic was not at ${to} within ${v.duration(o.afterMs)}: ${v.quote(o.waitingFor)}`,
  unhealthy: (v, o, to) =>
    `All traffic goes to ${to}, but the service does not answer as a healthy one: ${v.quote(o.detail)}`,
  cancelled: () => "The job was stopped before the traffic was where it should be.",
  error: (v, o) => `ion-verify itself failed: ${v.quote(o.detail)}`,
};

export const traffic = {
  outcomes,
  rollbackHeads: {
    done: "⏪ ROLLED BACK",
    already: "✅ NOTHING TO DO",
    planned: "🔎 DRY RUN",
    failed: "❌ NOT ROLLED BACK",
    /** The traffic is there, the service is not well. */
    unhealthy: "❌ ROLLED BACK, BUT NOT HEALTHY",
    skipped: "➖ NOT ROLLED BACK",
  },
  /** At the end of a headline. */
  short: {
    rolledBack: (to: string): string => `Rolled back: users get ${to} again.`,
    already: (to: string): string => `Users get ${to} already.`,
    unhealthy: (to: string): string => `Rolled back to ${to}, which is not healthy either.`,
    notRolledBack: (now: string): string => `NOT rolled back: users get ${now}.`,
    unknown: "NOT rolled back.",
  },
  rollingBack: (v: Voice, from: string): string => `The verdict is fail: sending the traffic of ${v.code(from)} back …`,
  columns: { before: "Before", now: "Now", planned: "Would be" },
  labels: { took: "took" },
  idle: (v: Voice, { revision, tags }: { revision: string; tags: string }): string =>
    tags === ""
      ? `The latest revision, ${v.code(revision)}, has no traffic.`
      : `The latest revision, ${v.code(revision)}, has no traffic, only the tag ${v.code(tags)}.`,
  trafficNow: (shares: string): string => `Users get now: ${shares}.`,
  trafficAsked: (shares: string): string => `Asked for, but not in place yet: ${shares}.`,
  trafficUnknown: "Where the traffic is now could not be read.",
  healthOk: (v: Voice, url: string): string => `${v.code(url)} answers.`,
  tagsKept: (v: Voice, tags: string): string =>
    `Tags are kept, so their URLs lead to the same revisions as before, also to the bad one: ${v.quote(tags)}.`,

  steps: {
    fixFirst:
      "Users are with the good revision. Fix the bad one, deploy it again, and then let traffic follow the latest: it is pinned now, and no new revision gets any by itself.",
    toLatest: (v: Voice, command: string): string =>
      `Once the fixed one is deployed, let traffic follow the latest again: ${v.code(command)}`,
    toLatestInWorkflow: (v: Voice, line: string): string =>
      `Or let the workflow do that, by this step after its next deploy: ${v.code(line)}`,
    withoutDryRun: (v: Voice): string => `To do it, run this again without ${v.code("dry-run")}.`,
    newer: (v: Voice, input: string): string =>
      `Verify the newer revision. If it is bad too, run the rollback again with ${v.code(input)} to take the traffic off it.`,
    besideNewer: (v: Voice): string =>
      `If it gets no traffic, and users have the bad one still, name a good one with ${v.code("to-revision")} alone.`,
    nameBad: (v: Voice, serving: string): string =>
      `Without ${v.code("revision")} the latest revision is taken for the bad one. If the bad one is the revision that serves now, name it: ${v.code(`revision: ${serving}`)}`,
    nameCandidate: (v: Voice, command: string): string =>
      `Name the revision that is to get the traffic with ${v.code("revision")}. A workflow knows the name beforehand if it deploys with a ${v.code("suffix")}, as ${v.code("examples/step-by-step.yml")} does. To list all revisions: ${v.code(command)}`,
    nameTarget: (v: Voice, command: string): string =>
      `If you know which one was good, give it as ${v.code("to-revision")} (or as ${v.code("baseline")} where a verification rolls back): ${v.code(command)}`,
    decide: "Look at it, and decide: the rollback action sends the traffic back without asking for a verdict.",
    terraform: (v: Voice, target: string): string =>
      `Change the ${v.code("traffic")} blocks of the service in your Terraform configuration (${v.code(`revision = "${target}"`)}, ${v.code("percent = 100")}) and apply it.`,
    ignoreTraffic: (v: Voice): string =>
      `If workflows are to move the traffic, take it out of Terraform's hands (${v.code("lifecycle { ignore_changes = [traffic] }")}) and set ${v.code("traffic-owner: workflow")}.`,
    choose: (v: Voice, command: string): string =>
      `Choose a revision that exists and was good, and give it as ${v.code("to-revision")}: ${v.code(command)}`,
    noneBefore: (v: Voice, command: string): string =>
      `Fix the revision and deploy it again: after a first deploy there is none to go back to. If another one was good, give it as ${v.code("to-revision")}: ${v.code(command)}`,
    look: (v: Voice, command: string): string => `See what Cloud Run says of it: ${v.code(command)}`,
    again: "Run it again: it goes on from where the traffic is, and changes nothing twice.",
    longer: (v: Voice): string => `If Cloud Run only takes long, raise ${v.code("ready-timeout")}.`,
    grant: (v: Voice): string =>
      `Grant the account of this job ${v.code("roles/run.developer")} on the service (${v.code("run.services.update")}), and ${v.code("roles/iam.serviceAccountUser")} on the account that the service runs as (${v.code("iam.serviceAccounts.actAs")}): moving traffic needs both.`,
    viewer: (v: Voice): string => `Grant the account of this job ${v.code("roles/run.viewer")} on the project.`,
    byHand: (v: Voice, command: string): string => `Send the traffic back by hand: ${v.code(command)}`,
    ask: (v: Voice, command: string): string => `Ask it yourself: ${v.code(command)}`,
    names: (v: Voice): string =>
      `Check ${v.code("service")}, ${v.code("region")} and ${v.code("project")} in the workflow.`,
  },
};

export type TrafficWords = typeof traffic;
