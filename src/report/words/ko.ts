import { common } from "./ko/common.ts";
import { cli } from "./ko/cli.ts";
import { doctor } from "./ko/doctor.ts";
import { github } from "./ko/github.ts";
import { page } from "./ko/page.ts";
import { period } from "./ko/period.ts";
import { rollout } from "./ko/rollout.ts";
import { services } from "./ko/services.ts";
import { setup } from "./ko/setup.ts";
import { slack } from "./ko/slack.ts";
import { traffic } from "./ko/traffic.ts";
import { units } from "./ko/units.ts";
import { verification } from "./ko/verification.ts";
import type { en } from "./en.ts";

export const ko: typeof en = {
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
