/** More different ones are not told apart: they share one name. */
const mostNames = 50_000;
const lastName = "others";

/** Numbers names, so that a record of a million holds a figure each. 0 is no name. */
export class Names {
  readonly #names: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  nameOf(number: number): string | null {
    return this.#names[number] ?? null;
  }

  numberOf(name: string | null): number {
    if (name === null || name === "") return 0;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    if (number > mostNames) return mostNames;
    this.#names.push(number === mostNames ? lastName : name);
    this.#numbers.set(name, number);
    return number;
  }
}
