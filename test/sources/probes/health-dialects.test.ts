import { describe, expect, it } from "vitest";
import { readHealthBody } from "../../../src/sources/probes/health-body.ts";
import { fieldHealth } from "../../simulator/field-health.ts";
import { healthDialects } from "../../simulator/health-dialects.ts";

function saysOf(body: string): { says: string; told: string } {
  const { faults, concerns, unknown, page, status } = readHealthBody(body);
  const told = [...faults, ...concerns, ...unknown].join(", ");
  if (faults.length > 0) return { says: "bad", told };
  if (concerns.length > 0) return { says: "concern", told };
  if (unknown.length > 0) return { says: "unknown", told };
  return page && readHealthBody(body).state === "unknown"
    ? { says: "unknown", told: status ?? "" }
    : { says: "good", told };
}

const all = [...healthDialects, ...fieldHealth];

describe("health answers of the field", () => {
  it("are many", () => expect(all.length).toBeGreaterThanOrEqual(240));

  it.each(all.map(([source, body, says, about]) => ({ source, body, says, about })))(
    "$source: $body is $says",
    ({ body, says, about }) => {
      const read = saysOf(body);
      expect(read).toMatchObject({ says });
      expect(read.told).toContain(about ?? "");
    },
  );
});
