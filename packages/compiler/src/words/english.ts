/** Small parts of English sentences. */

/** `1 error`, `2 errors` */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** `a, b, c and 4 more` */
export function listedUpTo(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** `hoursPerDay` as `hours per day`, `CSATScore` as `CSAT Score`: what is written like a name stays one. */
export function humanised(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ _-]+/);
  const isName = /^[A-Z]/.test(name);
  return words.map((word) => (isName || /^[A-Z]{2}/.test(word) ? word : word.toLowerCase())).join(' ');
}
