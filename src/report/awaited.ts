/** What the run waits for. `places`: log reads are refused, because the quota is used up. */
export interface Awaited {
  what: "late-entries" | "last-reading" | "places";
  /** For so long at most; null: as long as the window runs. */
  mostMs: number | null;
}
