import { common } from "./en/common.ts";
import { cli } from "./en/cli.ts";
import { doctor } from "./en/doctor.ts";
import { github } from "./en/github.ts";
import { page } from "./en/page.ts";
import { period } from "./en/period.ts";
import { rollout } from "./en/rollout.ts";
import { services } from "./en/services.ts";
import { setup } from "./en/setup.ts";
import { slack } from "./en/slack.ts";
import { traffic } from "./en/traffic.ts";
import { units } from "./en/units.ts";
import { verification } from "./en/verification.ts";

/** All that is said to people. English is the measure: a phrase that a language lacks is a type error. */
export const en = {
  ...common,
  ...verification,
  cli,
  doctor,
  github,
  page,
  period,
  rollout,
  services,
  setup,
  slack,
  traffic,
  units,
};
