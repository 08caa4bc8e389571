import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesIn, readPage, root } from './pages.ts';
import type { Page } from './pages.ts';

const folders = ['docs', 'docs/reference', 'docs/diagnostics', 'docs/decisions'];
const pages: readonly Page[] = [readPage('README.md'), ...folders.flatMap(pagesIn)];

/** The headings of a page as links name them. */
function anchorsOf({ text }: Page): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isThere(from: Page, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from.path : normalize(join(dirname(from.path), path)).replaceAll('\\', '/');
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(readPage(target)).includes(anchor);
}

function linksOf({ text }: Page): readonly string[] {
  return [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !link.includes('://'));
}

describe.each(pages.map((page) => ({ path: page.path, page })))('the links of $path', ({ page }) => {
  it('lead somewhere', () => {
    expect(linksOf(page).filter((link) => !isThere(page, link))).toEqual([]);
  });
});

describe('the architecture page', () => {
  it('names files that are there', () => {
    const { text } = readPage('docs/architecture.md');
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !name.startsWith('@') && !existsSync(join(root, name)))).toEqual([]);
  });

  it('names rules that are there', () => {
    const rules = readPage('.dependency-cruiser.cjs').text;
    const named = [...readPage('docs/architecture.md').text.matchAll(/rule `([\w-]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !rules.includes(`name: '${name}'`))).toEqual([]);
  });
});

describe('the index of each folder', () => {
  it.each(folders)('names every page of %s', (folder) => {
    const { text } = readPage(`${folder}/README.md`);
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(names.filter((name) => !text.includes(`(${name})`))).toEqual([]);
  });
});
