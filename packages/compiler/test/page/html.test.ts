import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { renderPage } from '../../src/page/index.ts';
import { club, pageOf, programPage } from '../support/pages.ts';

const allowed: ReadonlySet<string> = new Set([
  'class', 'id', 'href', 'title', 'datetime', 'scope', 'aria-label', 'aria-labelledby', 'aria-current', 'aria-hidden', 'data-line',
]); // prettier-ignore

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEnd: boolean;
}

const tagsIn = (html: string): readonly Tag[] =>
  [...html.matchAll(/<(\/?)([a-z]\w*)((?: [a-z-]+="[^"]*")*)>/gu)].map(([, slash, name = '', attributes = '']) => ({
    name,
    isEnd: slash === '/',
    attributes: new Map(
      [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));

/** What is wrong with the form of a page. */
const faultsOf = (html: string, lines: number): readonly string[] => {
  const faults: string[] = [];
  const open: string[] = [];
  const tags = tagsIn(html);
  if (html.split('<').length - 1 !== tags.length) faults.push('There is a "<" that begins no tag.');
  for (const { name, attributes, isEnd } of tags) {
    if (!isEnd) open.push(name);
    else if (open.pop() !== name) faults.push(`${name} ends where it is not the last that began.`);
    for (const [key] of attributes) if (!allowed.has(key)) faults.push(`${name} has ${key}.`);
    const line = attributes.get('data-line');
    if (line !== undefined && !(Number(line) >= 0 && Number(line) < lines)) faults.push(`There is no line ${line}.`);
  }
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  if (new Set(ids).size !== ids.length) faults.push('Two elements have one id.');
  for (const { attributes } of tags) {
    const target = attributes.get('href');
    if (target !== undefined && !(target.startsWith('#') && ids.includes(target.slice(1)))) faults.push(target);
  }
  return [...faults, ...open.map((name) => `${name} does not end.`)];
};

const root = fileURLToPath(new URL('../../../../programs/', import.meta.url));
const documents = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.proviso'));
const texts = Object.fromEntries(
  documents.map((name) => [name.replaceAll('\\', '/'), readFileSync(root + name, 'utf8')]),
);

describe('pages', () => {
  it.each(Object.keys(texts))('are well formed, and each link leads somewhere: %s', (name) => {
    const host = memoryHost(texts);
    const { diagnostics } = checkDocument(host, name);
    const html = renderPage(host, name, {
      on: '2024-06-01',
      judged: null,
      unjudged: null,
      results: null,
      diagnostics,
      called: (each) => each,
    });
    expect(faultsOf(html, texts[name]?.split('\n').length ?? 0)).toEqual([]);
  });

  it('take nothing from a document but its text', () => {
    const evil = '<img src=x onerror=alert(1)>&"';
    const page = pageOf(
      `/// ${evil}\nprogram P '${evil}'\nsection "<b>'bold'</b>" { require A "<i>": attested B "</p><script>" }\ntext """\n${evil}\n"""`,
    );
    expect(page).not.toMatch(/<(?:img|script|b|i)\b/u);
    expect(page).toContain('&lt;b&gt;&#39;bold&#39;&lt;/b&gt;');
    expect(faultsOf(page, 9)).toEqual([]);
  });

  it('are made of any text', () => {
    for (let end = 0; end <= club.length; end += 7) {
      const text = club.slice(0, end);
      expect(faultsOf(pageOf(text), text.split('\n').length)).toEqual([]);
    }
  });

  it('say from which line each part is', () => {
    const page = programPage('section "S" {\n  require A: any badge\n}');
    expect(page).toContain('<section class="part" aria-labelledby="section-S" data-line="2">');
    expect(page).toContain('id="requirement-A" data-line="3"');
  });

  it('keep ids apart where two requirements have one name', () => {
    const page = programPage('require A since 2024-01-01: any badge\nrequire A before 2024-01-01: nearby');
    expect(page).toContain('id="requirement-A"');
    expect(page).toContain('id="requirement-A-2"');
  });
});
