import { parseTestResults, testResultsPattern, type TestSource } from "../test-results.ts";
import { parseUrl, urlPattern, withoutQuery } from "../addresses.ts";
import { type Field, name } from "../field.ts";
import { projectPattern, regionPattern, revisionPattern, servicePattern, tagPattern } from "../names.ts";
import { parseVersionPlace, versionPlacePattern } from "../version-place.ts";

const testResults: Field<TestSource[], undefined> = {
  description:
    "What the job's own tests of this deploy came to, by the outcome of their step (`steps.smoke.outcome`) or by the JUnit file that they wrote. A failure fails the verdict and moves no traffic; a step that was skipped, a file that is missing or without a test is no pass.",
  allowed:
    "one `name: result` a line, at most 10: the name as the report has it, the result `success`, `failure`, `cancelled`, `skipped` or the path of a JUnit file (`.xml`)",
  default: undefined,
  parse: parseTestResults,
  pattern: testResultsPattern,
  examples: ["smoke: success", "smoke: test-results/junit.xml"],
};

const url: Field<string, undefined> = {
  description: "Base URL of the probes. Without it: the URL of `tag`, or the service's own.",
  allowed: "an http or https URL without credentials, query and fragment",
  default: undefined,
  parse: parseUrl,
  pattern: urlPattern,
  examples: ["https://chat.example.com"],
  mayHoldSecret: true,
  harmless: withoutQuery,
};

/** Which deploy is verified, and what must have been deployed. */
export const deployFields = {
  service: name({
    description: "Name of the Cloud Run service.",
    allowed: "lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",
    default: undefined,
    pattern: servicePattern,
    examples: ["chat"],
  }),
  "worker-pool": name({
    description:
      "Name of the Cloud Run worker pool, in the place of `service`: one of the two is needed. Its requests are not judged: it has none.",
    allowed: "lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",
    default: undefined,
    pattern: servicePattern,
    examples: ["jobs"],
  }),
  region: name({
    description: "Region of the service.",
    allowed:
      "a Google Cloud region, for example `us-central1`; of a service in several or `global`, list them as `regions` in the config file",
    default: undefined,
    pattern: regionPattern,
    examples: ["us-central1", "asia-northeast3"],
  }),
  project: name({
    description: "Google Cloud project. Without it: that of the environment or of the credentials.",
    allowed: "a project ID or number",
    default: undefined,
    pattern: projectPattern,
    examples: ["my-project"],
  }),
  revision: name({
    description:
      "Revision to verify, to roll out, or to roll back from. Without it: the latest created one of the service.",
    allowed: "the short name of a revision, for example `chat-00042-xyz`",
    default: undefined,
    pattern: revisionPattern,
    examples: ["chat-00042-xyz"],
  }),
  tag: name({
    description: "Traffic tag of the revision: the probes go to the tag's URL.",
    allowed: "lowercase letters, digits and hyphens, starting with a letter",
    default: undefined,
    pattern: tagPattern,
    examples: ["candidate"],
  }),
  url,

  "expect-version": name({
    description:
      "The version that must answer: each answer of the health probe, or of the probes in the list that have a `version-from`, is asked for it, and another one fails. Where it stands, `version-from` says.",
    allowed: "at most 200 letters, digits and signs such as `.`, `-` and `+`",
    default: undefined,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._+:/@=~-]{0,199}$",
    examples: ["1.4.2"],
  }),
  "version-from": {
    description: "Where an answer of the health probe names its version: a header, or a member of its JSON.",
    allowed: "`header:` and a name, or `json:` and a path, for example `header:x-version` or `json:build.version`",
    default: "json:version",
    parse: parseVersionPlace,
    pattern: versionPlacePattern,
    examples: ["header:x-version", "json:build.version"],
  },
  "expect-image": name({
    description:
      "The image that must have been deployed. By its digest it is sure; a tag is compared as it was written at the deploy.",
    allowed: "an image with a tag or a digest, or a digest alone",
    default: undefined,
    pattern: "^(?:[^\\s@]{1,400}(?:@sha256:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$",
    examples: ["us-docker.pkg.dev/my-project/repo/chat:v1"],
  }),
  "expect-commit": name({
    description:
      "The commit that must have been deployed, by a label of the revision such as `commit-sha` of google-github-actions/deploy-cloudrun. A latest revision of another commit is waited out.",
    allowed: "7 to 40 hexadecimal digits",
    default: undefined,
    pattern: "^[0-9a-fA-F]{7,40}$",
    examples: ["0a1b2c3d"],
  }),
  "test-results": testResults,
};
