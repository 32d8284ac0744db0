/** What is said of several in the same words is said once, with all their names: a refused log is told by each check on it. */
export function saidTogether<T extends { mark: string; name: string; said: string }>(
  all: readonly T[],
): (T & { name: string })[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = JSON.stringify([one.mark, one.said]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, name: group.map(({ name }) => name).join(", ") }];
  });
}
