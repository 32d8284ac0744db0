import { terminalInputs } from "../inputs/actions.ts";
import { configField, type FieldName, fields } from "../inputs/fields.ts";
import { doctorOptions } from "./doctor/options.ts";
import type { CommandOption } from "./options.ts";
import { requireOptions } from "./require/options.ts";
import { replayOptions } from "./replay/options.ts";
import { changeOptions, reportingOptions } from "./terminal.ts";

/** Inputs that a log cannot tell anything of. They may be given, because a config file is shared, and do nothing. */
const notForReplay: readonly FieldName[] = [
  "project",
  "tag",
  "worker-pool",
  "requests",
  "url",
  "ready-timeout",
  "memory-budget",
  "cpu-budget",
  "health-path",
  "chat-path",
  "chat-body",
  "probe-timeout",
  "probe-failures",
  "probe-headers",
  "baseline",
];

export type Command = "replay" | "verify" | "report" | "doctor" | "require" | "setup" | "rollback" | "rollout";

export function help(command: Command | null): string {
  if (command === null) return overview;
  const { usage, what, options, inputs: taken, of = "", exit, examples } = texts[command];
  const parts = [
    `ion-verify ${usage}`,
    what,
    listed(options),
    ...(taken === undefined
      ? []
      : [`Inputs of the action${of}, by the same names (in a file: --config):`, rows(taken)]),
    `Exit codes: ${exit}`,
    ...(examples === undefined ? [] : [examples]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const overview = `ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

  ion-verify replay FILE…   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify report         what is known of the last day, week or month
  ion-verify doctor         what ion-verify would see of a service and what not, and the config file that fits
  ion-verify require FILE   demand a signed pass of an image, of attestations that gh has verified
  ion-verify setup          show (plan), make (apply) or remove dashboards, log-based metrics and alert policies
  ion-verify rollback       send the traffic back to the revision that served before; --dry-run only shows it
  ion-verify rollout        give the candidate its traffic step by step, each step verified
  ion-verify help COMMAND   the options of a command
  ion-verify --version      which version this is

Without arguments, in a job of GitHub Actions, it is the action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;

interface Text {
  usage: string;
  what: string;
  options: Record<string, CommandOption>;
  /** Of the action that it takes. Absent: it reads no settings. */
  inputs?: readonly FieldName[];
  /** Which action. Absent: the one of this repository's root. */
  of?: string;
  exit: string;
  examples?: string;
}

const ofVerdict = "0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.";

const texts: Record<Command, Text> = {
  replay: {
    usage: "replay [options] [FILE…]",
    what: `Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.`,
    options: replayOptions,
    inputs: terminalInputs.verify.filter((name) => !notForReplay.includes(name)),
    exit: ofVerdict,
    examples: `  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz`,
  },
  verify: {
    usage: "verify --service NAME --region REGION [options]",
    what: `The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).`,
    options: reportingOptions,
    inputs: terminalInputs.verify,
    exit: ofVerdict,
  },
  report: {
    usage: "report --service NAME --region REGION [--period week] [options]",
    what: `What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).`,
    options: reportingOptions,
    inputs: terminalInputs.report,
    of: " `report`",
    exit: "0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.",
  },
  doctor: {
    usage: "doctor --service NAME --region REGION [options]",
    what: `Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.`,
    options: doctorOptions,
    inputs: terminalInputs.doctor,
    exit: "0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.",
  },
  require: {
    usage: "require FILE --digest sha256:… [options]",
    what: `Demands a signed pass before an image is promoted. FILE: what \`gh attestation verify … --format json\` prints, which has checked
the signatures and who signed. For each service with verdicts on this image the newest one must be a pass, must hold that this
very image ran (\`expect-image\` with its digest), and must not be too old. It asks nobody and reads no settings.`,
    options: requireOptions,
    exit: "0 the demand is met; 1 it is not, and why is printed; 2 wrong usage.",
  },
  setup: change(
    "setup",
    "setup [plan|apply|remove]",
    "Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, which changes nothing.",
  ),
  rollback: change(
    "rollback",
    "rollback",
    "Sends all traffic back to the last revision before that was good and served users, or to --to-revision.",
  ),
  rollout: change(
    "rollout",
    "rollout",
    "Moves the traffic to the candidate in steps, verifies each, and goes back where one fails.",
  ),
};

function change(command: "setup" | "rollback" | "rollout", usage: string, what: string): Text {
  return {
    usage: `${usage} --service NAME --region REGION [options]`,
    what: `${what}
It does what the action \`${command}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).`,
    options: changeOptions,
    inputs: terminalInputs[command],
    exit: "0 done, or shown; 1 not done; 2 wrong usage or settings.",
  };
}

function listed(options: Record<string, CommandOption>): string {
  return Object.entries(options)
    .map(([name, { value, description, short }]) => {
      const names = `${short === undefined ? "" : `-${short}, `}--${name}`;
      return row(value === undefined ? names : `${names} ${value}`, description);
    })
    .join("\n");
}

function rows(names: readonly FieldName[]): string {
  const config = row("--config FILE", `${configField.description} Default: ${configField.default}.`);
  const described = names.map((name) => {
    const { description, default: standard } = fields[name];
    return row(`--${name} …`, standard === undefined ? description : `${description} Default: ${standard}.`);
  });
  return [config, ...described].join("\n");
}

const width = 100;
const column = 28;

function row(left: string, right: string): string {
  const lines: string[] = [];
  let line = `  ${left}`.padEnd(column);
  if (line.length > column) {
    lines.push(line.trimEnd());
    line = " ".repeat(column);
  }
  for (const word of right.split(" ")) {
    if (line.length + word.length > width && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = " ".repeat(column);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
