import type { Working } from './working.ts';

/** Does something about a property or an item of what is in hand, which issues then name. */
export function at<Result>({ walk }: Working, key: string | number, work: () => Result): Result {
  walk.path.push(key);
  const result = work();
  walk.path.pop();
  return result;
}
