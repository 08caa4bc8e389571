import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/pages.ts';

/** The properties of a manifest or a command whose values people read. */
const read: ReadonlySet<string> = new Set([
  'title', 'shortTitle', 'description', 'markdownDescription', 'patternErrorMessage', 'altText', 'displayName',
]); // prettier-ignore

const labelsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (read.has(key) ? [inner] : []) : labelsIn(inner),
  );
};

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What the extension shows: commands, settings, the walkthrough. */
export const extensionLabels = (): readonly string[] => labelsIn(json('packages/vscode/package.json'));
