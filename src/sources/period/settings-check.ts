import type { ExpectedSettings } from "../../inputs/settings.ts";
import { parseSize } from "../../inputs/size.ts";
import type { SettingCheck, TrafficShare } from "../../report/report.ts";
import type { RevisionState } from "../../revision/cloud-run-state.ts";

/**
 * What the team wants, beside what the revision that serves has. Only what was named is compared. Sizes are compared as
 * bytes (`1Gi` is `1024Mi`), CPU as a number (`1000m` is `1`).
 *
 * @param latestReady the service's latest ready revision, which `latest` stands for.
 */
export function settingsCheck(
  expected: ExpectedSettings,
  revision: RevisionState | null,
  traffic: readonly TrafficShare[],
  latestReady: string | null,
): SettingCheck[] {
  const checks: (SettingCheck | null)[] = [
    compared("memory", expected.expectMemoryBytes, sizeText, revision?.memoryLimit ?? null, memoryBytesOf),
    compared("cpu", expected.expectCpu, String, revision?.cpuLimit ?? null, cpus),
    compared("max-instances", expected.expectMaxInstances, String, textOf(revision?.maxInstances), Number),
    compared("health-path", expected.expectHealthPath, String, revision?.healthProbe?.path ?? null, (text) => text),
    compared(
      "health-timeout",
      expected.expectHealthTimeoutMs,
      seconds,
      textOf(revision?.healthProbe?.timeoutMs),
      Number,
      seconds,
    ),
    expected.expectTraffic === undefined ? null : trafficCheck(expected.expectTraffic, traffic, latestReady),
  ];
  return checks.filter((one) => one !== null);
}

function compared<T extends string | number>(
  setting: SettingCheck["setting"],
  wanted: T | undefined,
  show: (value: T) => string,
  actual: string | null,
  parse: (text: string) => T | null,
  showActual: (value: T) => string = () => actual ?? "",
): SettingCheck | null {
  if (wanted === undefined) return null;
  const value = actual === null ? null : parse(actual);
  return { setting, wanted: show(wanted), actual: value === null ? actual : showActual(value), same: value === wanted };
}

function trafficCheck(
  wanted: NonNullable<ExpectedSettings["expectTraffic"]>,
  traffic: readonly TrafficShare[],
  latestReady: string | null,
): SettingCheck {
  const shares = new Map<string, number>();
  for (const { revision, percent } of traffic) {
    if (percent > 0) shares.set(revision, (shares.get(revision) ?? 0) + percent);
  }
  const asked = new Map<string, number>();
  for (const { revision, percent } of wanted) {
    const name = revision === "latest" ? (latestReady ?? revision) : revision;
    asked.set(name, (asked.get(name) ?? 0) + percent);
  }
  const text = (split: Iterable<[string, number]>): string =>
    [...split].map(([revision, percent]) => `${revision}=${percent}%`).join(", ");
  const same = shares.size === asked.size && [...asked].every(([name, percent]) => shares.get(name) === percent);
  return {
    setting: "traffic",
    wanted: wanted.map(({ revision, percent }) => `${revision}=${percent}%`).join(", "),
    actual: shares.size === 0 ? null : text(shares),
    same,
  };
}

/** A memory limit as Cloud Run writes it: `1Gi`, `512M`, or plain bytes. */
export function memoryBytesOf(text: string): number | null {
  return parseSize(text) ?? parseSize(`${text}B`);
}

/** `1`, `0.5`, `1000m` → CPUs. */
function cpus(text: string): number | null {
  const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text) ?? [];
  return number === undefined ? null : Number(number) / (milli === "m" ? 1000 : 1);
}

/** As Cloud Run writes it, where it can be written so. */
function sizeText(bytes: number): string {
  for (const [unit, size] of [
    ["Gi", 2 ** 30],
    ["Mi", 2 ** 20],
    ["Ki", 2 ** 10],
  ] as const) {
    if (bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return `${bytes} B`;
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}

function textOf(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
