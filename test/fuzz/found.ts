import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('found', import.meta.url));

/** A case that broke a law once. */
export interface Found {
  readonly law: string;
  readonly message: string;
  readonly case: unknown;
}

/** Keeps a case under a name of its own, which it gives. */
export function keep(found: Found): string {
  const json = `${JSON.stringify(found, null, 2)}\n`;
  const name = `${createHash('sha256').update(JSON.stringify(found.case)).digest('hex').slice(0, 12)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), json);
  return name;
}

/** Every case that has been kept, by name. */
export function kept(): readonly { readonly name: string; readonly found: Found }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const found: Found = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { name, found };
    });
}
