/** Arrays of numbers that are read where they surely have a number, and lists of lists. */

/** Lists of numbers by number. */
export type Lists = readonly (readonly number[])[];

const none: readonly number[] = [];

export function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

export function add(numbers: Int32Array, place: number, by: number): void {
  numbers[place] = (numbers[place] ?? 0) + by;
}

export function listAt(lists: Lists, place: number): readonly number[] {
  return lists[place] ?? none;
}

export function sum(numbers: Int32Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** So many lists, still empty. */
export function emptyLists(count: number): number[][] {
  return Array.from({ length: count }, () => []);
}
