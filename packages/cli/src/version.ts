/** The version of the package. */
import { readFileSync } from 'node:fs';

function versionIn(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return '0.0.0';
  return typeof manifest.version === 'string' ? manifest.version : '0.0.0';
}

export const version: string = versionIn(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
