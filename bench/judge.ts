import { built } from "./built.ts";
import { result } from "./child.ts";
import type { Figure } from "./figure.ts";
import type { Judging } from "./judge/observe.ts";

const runs = 5;

/** Ten million requests, one by one, and the findings at the end. */
export async function measure(): Promise<Figure[]> {
  const program = await built("judge/observe.ts");
  const judgings: Judging[] = [];
  for (let run = 0; run < runs; run++) judgings.push(await result<Judging>(program, []));
  return [
    {
      name: "requests judged, of 10 million",
      ours: judgings.map(({ perSecond }) => perSecond),
      other: null,
      unit: "per second",
      goal: { of: "value", at: "least", bound: 2_000_000 },
    },
    {
      name: "  memory that they take",
      ours: judgings.map(({ addedBytes }) => addedBytes),
      other: null,
      unit: "bytes",
      goal: null,
    },
  ];
}
