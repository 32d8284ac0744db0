/** A difference is told when it is both unlikely by chance and large enough to matter: with many values all differ a little. */
export const chanceLevel = 0.01;
export const effectLevel = 0.01;

export interface GroupDifference {
  n: number;
  h: number;
  /** The chance, 0..1, of an H this high if all groups were alike; by chi-square, good from about five values a group. */
  p: number;
  /** H / (n − 1): the share of the ranks' spread that the groups explain. */
  epsilonSquared: number;
  differs: boolean;
}
