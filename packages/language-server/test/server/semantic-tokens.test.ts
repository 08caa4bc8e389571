import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SemanticTokenTypes,
  type InitializeResult,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { session, start, uri } from '../support/session.ts';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  };
}

const line = 'require Large: badge Swimmer';

const legendOf = ({ semanticTokensProvider }: InitializeResult['capabilities']) => {
  if (semanticTokensProvider === undefined) throw new Error('There are no tokens.');
  return semanticTokensProvider.legend;
};

const applied = (before: readonly number[], { edits }: SemanticTokensDelta): readonly number[] =>
  edits.reduce((data, edit) => data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? [])), [...before]);

describe('semantic tokens', () => {
  it('are numbers that the legend explains', async () => {
    const { open, ask, capabilities } = await session();
    await open(start + line);
    const { tokenTypes, tokenModifiers } = legendOf(capabilities);
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const types = data.filter((_, index) => index % 5 === 3).map((type) => tokenTypes[type]);
    expect(types).toEqual(['namespace', 'requirement', 'class', 'entry']);
    expect(tokenModifiers).toEqual(['declaration', 'deprecated']);
    expect(data.slice(5, 15)).toEqual([
      2,
      8,
      5,
      tokenTypes.indexOf('requirement'),
      1,
      0,
      7,
      5,
      tokenTypes.indexOf('class'),
      0,
    ]);
  });

  it('of a range are those in it', async () => {
    const { open, ask } = await session();
    await open(start + line);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 13 } };
    const { data } = await ask<SemanticTokens>('semanticTokens/range', { range });
    expect(data.slice(0, 3)).toEqual([2, 8, 5]);
    expect(data).toHaveLength(5);
  });

  it('after a change are told by what has changed', async () => {
    const { open, ask, change } = await session();
    await open(start + line);
    const { data, resultId } = await ask<SemanticTokens>('semanticTokens/full');
    await change(2, `${start}require Large: badge Diver`);
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: resultId });
    expect(delta.edits).toHaveLength(1);
    const after = await ask<SemanticTokens>('semanticTokens/full');
    expect(applied(data, delta)).toEqual(after.data);
  });

  it('are given whole to a client that has others', async () => {
    const { open, ask } = await session();
    await open(start + line);
    const answer = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'another' });
    expect(answer.data.length).toBeGreaterThan(0);
  });

  it('told by what has changed are those told whole, whatever is changed', async () => {
    const { open, ask, change } = await session();
    await open(start + line);
    let { data, resultId }: { data: readonly number[]; resultId?: string | undefined } =
      await ask<SemanticTokens>('semanticTokens/full');
    let text = start + line;
    let version = 1;
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 6 }),
      words: fc.constantFrom(
        '',
        ' ',
        '\n',
        'require any badge\n',
        'badge',
        'Swimmer',
        '"',
        '{',
        'define big club: size at least 3\n',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        for (const { at, length, words } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + words + text.slice(from + length);
          version += 1;
          await change(version, text);
          const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: resultId });
          data = applied(data, delta);
          ({ resultId } = delta);
        }
        const fresh = await session();
        await fresh.open(text, uri);
        expect(data).toEqual((await fresh.ask<SemanticTokens>('semanticTokens/full')).data);
      }),
      { numRuns: 25 },
    );
  });
});

it('every type is one of the protocol, or the extension says which of them a theme may take instead', async () => {
  const { tokenTypes } = legendOf((await session()).capabilities);
  const standard = new Set<string>(Object.values(SemanticTokenTypes));
  const manifest: Manifest = JSON.parse(readFileSync(new URL('../../../vscode/package.json', import.meta.url), 'utf8'));
  const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
  const own = tokenTypes.filter((type) => !standard.has(type));
  expect(semanticTokenTypes.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
  expect(semanticTokenTypes.filter(({ superType }) => !standard.has(superType))).toEqual([]);
  expect(Object.keys(semanticTokenScopes[0]?.scopes ?? {})).toEqual(expect.arrayContaining(own));
});
