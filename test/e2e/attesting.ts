import { execFileSync } from "node:child_process";
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Of the workflow that signs, as GitHub's token names it. */
export interface Identity {
  repository: string;
  workflow: string;
}

/** DSSE's pre-authentication encoding (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
const pae = (type: string, payload: string): Buffer =>
  Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${Buffer.byteLength(payload)} ${payload}`);

/**
 * Plays what keeps and checks attestations, without Sigstore's servers: each is an in-toto statement in a DSSE envelope, signed by a
 * key of its own, for which an authority vouches together with the workflow's identity. `gh` is a program that checks all of it.
 */
export class Attestations {
  readonly #folder: string;
  readonly #authority: { publicKey: KeyObject; privateKey: KeyObject };

  constructor(folder: string) {
    this.#folder = folder;
    this.#authority = generateKeyPairSync("ed25519");
    mkdirSync(join(folder, "kept"));
    writeFileSync(join(folder, "authority.pem"), this.#authority.publicKey.export({ type: "spki", format: "pem" }));
    writeFileSync(join(folder, "gh"), `#!/usr/bin/env node\n${gh}`, { mode: 0o755 });
  }

  /** As actions/attest does it: its inputs' rules are those of its src/predicate.ts and src/subject.ts. @returns the kept file. */
  attest(inputs: Record<string, string>, identity: Identity): string {
    const { "predicate-path": path, predicate: given, "subject-digest": digest = "", "subject-name": name } = inputs;
    if ((path === undefined) === (given === undefined)) throw new Error("one of predicate-path and predicate");
    if (!/^sha256:[A-Za-z0-9]{64}$/.test(digest) || name === undefined) throw new Error("no subject");
    const predicate: unknown = JSON.parse(path === undefined ? (given ?? "") : readFileSync(path, "utf8"));
    const statement = {
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name, digest: { sha256: digest.slice("sha256:".length) } }],
      predicateType: inputs["predicate-type"],
      predicate,
    };
    const type = "application/vnd.in-toto+json";
    const payload = JSON.stringify(statement);
    const key = generateKeyPairSync("ed25519");
    const certificate = JSON.stringify({
      ...identity,
      publicKey: key.publicKey.export({ type: "spki", format: "pem" }),
    });
    const bundle = {
      certificate,
      vouched: sign(null, Buffer.from(certificate), this.#authority.privateKey).toString("base64"),
      envelope: { payloadType: type, payload: Buffer.from(payload).toString("base64") },
      signature: sign(null, pae(type, payload), key.privateKey).toString("base64"),
    };
    const text = JSON.stringify(bundle);
    const file = join(this.#folder, "kept", `${createHash("sha256").update(text).digest("hex")}.json`);
    writeFileSync(file, text);
    return file;
  }

  /** Runs a script with this `gh`. @returns its exit code and what it wrote. */
  run(script: string, cwd: string, env: Record<string, string>): { exitCode: number; output: string } {
    const path = `${this.#folder}:${process.env["PATH"]}`;
    try {
      const output = execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
        cwd,
        env: { ...env, PATH: path },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      return { exitCode: 0, output };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { exitCode: status, output: `${stdout}${stderr}` };
    }
  }
}

/** `gh attestation verify SUBJECT --repo R --signer-workflow W --predicate-type T --format json`. */
const gh = `
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { verify } = require("node:crypto");
const [, , group, command, subject, ...rest] = process.argv;
const options = {};
for (let i = 0; i < rest.length; i += 2) options[rest[i]] = rest[i + 1];
const known = ["--repo", "--signer-workflow", "--predicate-type", "--format"];
if (group !== "attestation" || command !== "verify" || Object.keys(options).some((name) => !known.includes(name))) process.exit(2);
const digest = /^oci:\\/\\/[^@]+@sha256:([0-9a-f]{64})$/.exec(subject)[1];
const authority = readFileSync(join(__dirname, "authority.pem"));
const verified = readdirSync(join(__dirname, "kept")).flatMap((name) => {
  const { certificate, vouched, envelope, signature } = JSON.parse(readFileSync(join(__dirname, "kept", name), "utf8"));
  if (!verify(null, Buffer.from(certificate), authority, Buffer.from(vouched, "base64"))) return [];
  const { repository, workflow, publicKey } = JSON.parse(certificate);
  const payload = Buffer.from(envelope.payload, "base64").toString();
  const pae = Buffer.from(["DSSEv1", Buffer.byteLength(envelope.payloadType), envelope.payloadType, Buffer.byteLength(payload), payload].join(" "));
  if (!verify(null, pae, publicKey, Buffer.from(signature, "base64"))) return [];
  const statement = JSON.parse(payload);
  const isOf = repository === options["--repo"] && workflow === options["--signer-workflow"] &&
    statement.predicateType === options["--predicate-type"] && statement.subject.some((one) => one.digest.sha256 === digest);
  return isOf ? [{ verificationResult: { statement } }] : [];
});
if (verified.length === 0) { console.error("Error: no attestation could be verified"); process.exit(1); }
console.log(JSON.stringify(verified));
`;
