import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requireVerdict } from "../../src/cli/require/command.ts";
import { predicateType } from "../../src/cli/require/options.ts";

const hex = "ab".repeat(32);
const other = "cd".repeat(32);
const now = Date.UTC(2026, 2, 1, 12);
const hour = 3_600_000;

let folder = "";
let printed = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ion-require-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

interface Signed {
  verdict?: string;
  hoursAgo?: number;
  /** Of the image that Cloud Run told of. Null: it was not asked for. */
  ran?: string | null;
  of?: string;
  service?: string;
  revision?: string | null;
  type?: string;
  predicate?: unknown;
}

/** As `gh attestation verify --format json` prints one. */
function signed({ verdict = "pass", hoursAgo = 1, ran = hex, of = hex, ...more }: Signed = {}): unknown {
  const { service = "chat", revision = "chat-00042-xyz", type = predicateType } = more;
  const predicate = {
    schema: "ion-verify/report@1",
    generatedAt: now - hoursAgo * hour,
    verdict,
    service: { name: service, region: "us-central1", project: "staging", url: null },
    candidate: revision === null ? null : { name: revision, createdAt: null },
    findings:
      ran === null
        ? []
        : [{ id: "expected-image", decision: "pass", reason: { code: "expected-met", seen: `sha256:${ran}` } }],
  };
  return {
    attestation: { bundle: {} },
    verificationResult: {
      signature: { certificate: {} },
      statement: {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name: "us-docker.pkg.dev/demo/chat", digest: { sha256: of } }],
        predicateType: type,
        predicate: "predicate" in more ? more.predicate : predicate,
      },
    },
  };
}

async function asked(all: unknown, ...more: string[]): Promise<number> {
  const file = join(folder, "attestations.json");
  writeFileSync(file, typeof all === "string" ? all : JSON.stringify(all));
  return await requireVerdict([file, "--digest", `sha256:${hex}`, ...more], () => now);
}

describe("a signed pass", () => {
  it("of this very image meets the demand, and is named", async () => {
    expect(await asked([signed()])).toBe(0);
    expect(printed).toBe('✅ "chat-00042-xyz" of "chat" in "us-central1": pass, of 2026-03-01T11:00:00.000Z\n');
    expect(
      await asked([signed()], "--revision", "chat-00042-xyz", "--service", "chat", "--region", "us-central1"),
    ).toBe(0);
  });

  const refused: [string, unknown[], string[], RegExp][] = [
    ["another image", [signed({ of: other })], [], /none of 1 attestations is of sha256:abab/],
    ["a part of a subject of several images", [withSubject()], [], /none of 1 attestations/],
    ["another kind", [signed({ type: "https://slsa.dev/provenance/v1" })], [], /none of 1 attestations/],
    ["nothing", [], [], /none of 0 attestations/],
    ["a failure", [signed({ verdict: "fail" })], [], /newest verdict is "fail"/],
    ["too little evidence", [signed({ verdict: "inconclusive" })], [], /newest verdict is "inconclusive"/],
    ["a pass before a failure", [signed({ hoursAgo: 5 }), signed({ verdict: "fail" })], [], /newest verdict is "fail"/],
    [
      "a pass of another service beside a failure",
      [signed({ service: "b" }), signed({ verdict: "fail", hoursAgo: 9 })],
      [],
      /of "chat" .*"fail"/,
    ],
    ["a verdict that is too old", [signed({ hoursAgo: 25 })], ["--max-age", "1d"], /longer ago than is allowed/],
    ["a verdict that is older than usual", [signed({ hoursAgo: 24 * 8 })], [], /longer ago than is allowed/],
    ["a verdict of the future", [signed({ hoursAgo: -1 })], [], /yet to come/],
    ["another revision", [signed()], ["--revision", "chat-00043-abc"], /are of others: "chat-00042-xyz" of "chat"/],
    [
      "no revision where one is demanded",
      [signed({ revision: null })],
      ["--revision", "chat-00042-xyz"],
      /are of others/,
    ],
    ["another service", [signed()], ["--service", "billing"], /are of others/],
    ["a run that does not know its image", [signed({ ran: null })], [], /does not say that this image ran/],
    ["a run of another image", [signed({ ran: other })], [], /does not say that this image ran/],
    ["what is no report", [signed({ predicate: { verdict: "pass" } })], [], /hold no report of ion-verify/],
    ["a report beside what is none", [signed(), signed({ predicate: null })], [], /1 of 2 attestations hold no report/],
  ];

  /** One attestation of two images proves neither. */
  function withSubject(): unknown {
    const one = signed() as { verificationResult: { statement: { subject: unknown[] } } };
    one.verificationResult.statement.subject.push({ name: "x", digest: { sha256: other } });
    return one;
  }

  it.each(refused)("is not %s", async (_what, all, more, why) => {
    expect(await asked(all, ...more)).toBe(1);
    expect(printed).toMatch(why);
    expect(printed).not.toContain("✅");
  });

  it("after a failure that was mended counts, and a verdict on each service is demanded", async () => {
    expect(await asked([signed({ verdict: "fail", hoursAgo: 3 }), signed()])).toBe(0);
    expect(await asked([signed(), signed({ service: "b", verdict: "inconclusive" })], "--service", "chat")).toBe(0);
  });

  it("says nothing that a terminal acts on", async () => {
    const hostile = "\u001b[2J::error::x\nchat";
    await asked([signed({ service: hostile, verdict: hostile })]);
    expect(printed).not.toContain("\u001b");
    expect(printed).not.toMatch(/^::/m);
    expect(printed.trim().split("\n")).toHaveLength(1);
  });
});

describe("of several services in one run", () => {
  interface Target extends Omit<Signed, "of" | "type" | "predicate"> {
    region?: string;
    /** Nothing of it could be verified. */
    fault?: string;
  }

  /** One attestation of this image, whose predicate is the report of a run over these. */
  function ofRun(verdict: string, ...targets: Target[]): unknown {
    const reports = targets.map(({ region = "us-central1", fault, ...of }) => {
      const { verificationResult } = signed(of) as { verificationResult: { statement: { predicate: Report } } };
      const { predicate } = verificationResult.statement;
      predicate.service.region = region;
      const own = { service: of.service ?? "chat", region, verdict: of.verdict ?? "pass", job: "success" };
      return fault === undefined ? { ...own, fault: null, report: predicate } : { ...own, fault, report: null };
    });
    return signed({
      predicate: { schema: "ion-verify/services@1", generatedAt: now - hour, verdict, targets: reports },
    });
  }
  interface Report {
    service: { region: string };
  }
  const api = { service: "api", revision: "api-00007-abc" };

  it("the one that ran it is found, and named with what it was verified beside", async () => {
    expect(await asked([ofRun("pass", {}, { ...api, ran: other })])).toBe(0);
    expect(printed).toBe(
      '✅ "chat-00042-xyz" of "chat" in "us-central1": pass, of 2026-03-01T11:00:00.000Z (one of 2 services of a run whose verdict is "pass")\n',
    );
  });

  it.each<[string, Target[]]>([
    ["another image failed", [{}, { ...api, ran: other, verdict: "fail" }]],
    ["nobody asked which image another one is, and it passed", [{}, { ...api, ran: null }]],
    ["it ran in two regions, and passed in both", [{}, { region: "europe-west1" }]],
  ])("that is a pass where %s", async (_what, targets) => {
    expect(await asked([ofRun("inconclusive", ...targets)])).toBe(0);
  });

  it.each<[string, Target[], RegExp]>([
    [
      "it failed",
      [{ verdict: "fail" }, { ...api, ran: other }],
      /"chat" in "us-central1": its newest verdict is "fail"/,
    ],
    ["it failed in one of two regions", [{}, { region: "europe-west1", verdict: "fail" }], /"europe-west1".*"fail"/],
    [
      "it never became ready in one of two regions, so that nobody knows which image that was",
      [{}, { region: "europe-west1", verdict: "fail", ran: null }],
      /"europe-west1".*"fail"/,
    ],
    [
      "one of two regions could not be verified at all",
      [{}, { region: "europe-west1", verdict: "inconclusive", fault: "it does not exist" }],
      /no revision of "chat" in "europe-west1".*"inconclusive"/,
    ],
    ["none ran it", [{ ran: other }, { ...api, ran: other }], /"chat-00042-xyz" .* does not say that this image ran/],
    ["nobody asked which image any of them is", [{ ran: null }, { ...api, ran: null }], /does not say that this image/],
    ["there is none", [], /its verdicts are of others/],
  ])("that is no pass where %s", async (_what, targets, why) => {
    expect(await asked([ofRun("pass", ...targets)])).toBe(1);
    expect(printed).toMatch(why);
    expect(printed).not.toContain("✅");
  });

  it("one of them may be chosen, and a newer verdict on it alone counts more", async () => {
    const run = ofRun("fail", {}, { ...api, verdict: "fail", hoursAgo: 5 });
    expect(await asked([run], "--service", "chat")).toBe(0);
    expect(await asked([run])).toBe(1);
    expect(await asked([run, signed({ ...api })])).toBe(0);
  });
});

describe("wrong usage", () => {
  it("is told with all that is wrong", async () => {
    const wrong = requireVerdict(["--digest", "latest", "--max-age", "soon", "--digits", "x"], () => now);
    const told = await wrong.catch((error: unknown) => String(error));
    for (const part of ["--digest", "--max-age", "FILE", "--digits"]) expect(told).toContain(part);
  });

  it.each([
    ["no JSON", "not json", /which is no JSON/],
    ["another thing", { attestations: [] }, /no list of verified attestations/],
  ])("is a file with %s", async (_what, content, why) => {
    await expect(asked(content)).rejects.toThrow(why);
  });

  it("is a file that is not there", async () => {
    const missing = requireVerdict([join(folder, "none.json"), "--digest", `sha256:${hex}`], () => now);
    await expect(missing).rejects.toThrow(/a file that does not exist/);
  });
});
