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

export type Command = "replay" | "verify" | "report" | "doctor" | "require" | Change;

type Change = "setup" | "rollback" | "rollout";

export function help(command: Command | null): string {
  switch (command) {
    case "replay":
      return replayHelp();
    case "verify":
      return verifyHelp();
    case "report":
      return reportHelp();
    case "doctor":
      return doctorHelp();
    case "require":
      return requireHelp();
    case "setup":
    case "rollback":
    case "rollout":
      return changeHelp(command);
    case null:
      return overview;
  }
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

function replayHelp(): string {
  return `ion-verify replay [options] [FILE…]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${listed(replayOptions)}

Inputs of the action, by the same names (in a file: --config):

${inputs(terminalInputs.verify.filter((name) => !notForReplay.includes(name)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`;
}

function verifyHelp(): string {
  return `ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).

${listed(reportingOptions)}

Inputs of the action, by the same names (in a file: --config):

${inputs(terminalInputs.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;
}

function reportHelp(): string {
  return `ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${listed(reportingOptions)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${inputs(terminalInputs.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`;
}

function doctorHelp(): string {
  return `ion-verify doctor --service NAME --region REGION [options]

Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.

${listed(doctorOptions)}

Inputs of the action, by the same names (in a file: --config):

${inputs(terminalInputs.doctor)}

Exit codes: 0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.
`;
}

function requireHelp(): string {
  return `ion-verify require FILE --digest sha256:… [options]

Demands a signed pass before an image is promoted. FILE: what \`gh attestation verify … --format json\` prints, which has checked
the signatures and who signed. For each service with verdicts on this image the newest one must be a pass, must hold that this
very image ran (\`expect-image\` with its digest), and must not be too old. It asks nobody and reads no settings.

${listed(requireOptions)}

Exit codes: 0 the demand is met; 1 it is not, and why is printed; 2 wrong usage.
`;
}

const changes: Record<Change, { usage: string; what: string }> = {
  setup: {
    usage: "setup [plan|apply|remove]",
    what: "Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, which changes nothing.",
  },
  rollback: {
    usage: "rollback",
    what: "Sends all traffic back to the last revision before that was good and served users, or to --to-revision.",
  },
  rollout: {
    usage: "rollout",
    what: "Moves the traffic to the candidate in steps, verifies each, and goes back where one fails.",
  },
};

function changeHelp(command: Change): string {
  const { usage, what } = changes[command];
  return `ion-verify ${usage} --service NAME --region REGION [options]

${what}
It does what the action \`${command}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).

${listed(changeOptions)}

Inputs of the action, by the same names (in a file: --config):

${inputs(terminalInputs[command])}

Exit codes: 0 done, or shown; 1 not done; 2 wrong usage or settings.
`;
}

function listed(options: Record<string, CommandOption>): string {
  return Object.entries(options)
    .map(([name, { value, description, short }]) => {
      const names = `${short === undefined ? "" : `-${short}, `}--${name}`;
      return row(value === undefined ? names : `${names} ${value}`, description);
    })
    .join("\n");
}

function inputs(names: readonly FieldName[]): string {
  const config = row("--config FILE", `${configField.description} Default: ${configField.default}.`);
  const rows = names.map((name) => {
    const { description, default: standard } = fields[name];
    return row(`--${name} …`, standard === undefined ? description : `${description} Default: ${standard}.`);
  });
  return [config, ...rows].join("\n");
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
