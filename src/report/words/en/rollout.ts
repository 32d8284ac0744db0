import type { Voice } from "../../voice.ts";
import type { RolloutStep } from "../../traffic/rollout-facts.ts";

const decisions: Record<RolloutStep["decision"], string> = {
  promoted: "✅ passed",
  "went-on": "⚠️ went on",
  held: "⏸️ held",
  "sent-back": "⏪ sent back",
  stopped: "⏹️ stopped",
};

export const rollout = {
  heads: {
    complete: "✅ ROLLED OUT",
    "as-far-as-asked": "✅ ROLLED OUT AS FAR AS ASKED",
    "not-passed": "❌ SENT BACK",
    /** It did not pass, and the traffic is not back. */
    "not-back": "❌ NOT PASSED, AND NOT SENT BACK",
    held: "⏸️ HELD",
    "not-ready": "❌ NOT ROLLED OUT",
    stopped: "❌ STOPPED",
    cancelled: "⏹️ STOPPED BEFORE THE END",
    "failed-itself": "❌ STOPPED BY AN ERROR",
  },
  decisions,
  columns: { step: "Step", verdict: "Verdict", decision: "Decision" },
  labels: { candidate: "candidate", base: "the rest of the traffic", resumed: "it had this share already" },
  headings: { last: "The last step" },
  stepLine: (v: Voice, percent: string, candidate: string): string =>
    `${percent} of the traffic for ${v.code(candidate)} …`,
  complete: (candidate: string): string =>
    `All traffic goes to ${candidate}, and a later deploy gets its traffic by itself.`,
  completePinned: (candidate: string, why: string): string =>
    `All traffic goes to ${candidate}, but it is pinned to it: ${why}`,
  asFarAsAsked: (candidate: string, percent: string): string =>
    `${candidate} has ${percent} of the traffic, and no step asks for more.`,
  /** @param why null: it was not judged. */
  notPassed: (candidate: string, percent: string, why: string | null, rollback: string): string =>
    `${candidate} did not pass with ${percent} of the traffic${why === null ? "" : `: ${why}`}. ${rollback}`,
  held: (candidate: string, percent: string): string =>
    `Too little evidence to go on, and none to go back. The traffic was left as it was: ${candidate} has ${percent}.`,
  notReady: (candidate: string): string => `${candidate} did not become ready. The traffic was left as it was.`,
  stopped: (percent: string, why: string): string => `With ${percent} for the candidate: ${why}`,
  cancelled: (candidate: string, percent: string): string =>
    `The job was stopped. The traffic was left as it was: ${candidate} has ${percent}.`,
  cancelledMoving: (candidate: string, now: string): string =>
    `The job was stopped while the traffic was being moved for ${candidate}. ${now}`,
  failedItself: (candidate: string, percent: string): string =>
    `ion-verify itself failed. The traffic was left as it was: ${candidate} has ${percent}.`,
  nobody: "the candidate",

  steps: {
    fixFirst:
      "Users are with the good revision. Fix the bad one, deploy it without traffic, and run the rollout again: it gives the fixed one its traffic step by step.",
    resume: (percent: string): string =>
      `To go on, run it again: it judges the step at ${percent} again and goes on from there.`,
    sendBack: (v: Voice, command: string): string => `To send all traffic back instead: ${v.code(command)}`,
    longer: (v: Voice): string =>
      `With a longer ${v.code("window")}, or more traffic, a step of this share can be proven. To go on without proof, set ${v.code("on-inconclusive: pass")} (and ${v.code("on-no-data: pass")} where nobody comes).`,
    further: (v: Voice, steps: string): string => `To go further, run it again with ${v.code(steps)}.`,
  },
};

export type RolloutWords = typeof rollout;
