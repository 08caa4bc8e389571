import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/pages.ts';

/** The properties of a manifest, a snippet or a command whose values people read. */
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

/** What the extension shows: commands, settings, the walkthrough, snippets. */
export const extensionLabels = (): readonly string[] =>
  [
    'packages/vscode/package.json',
    ...readdirSync(join(root, 'packages/vscode/snippets')).map((name) => `packages/vscode/snippets/${name}`),
  ].flatMap((path) => labelsIn(json(path)));
