import { describe, expect, it } from 'vitest';
import { provideCodeLenses } from '../../src/service/provide-code-lenses.ts';
import { resolveCodeLens } from '../../src/service/resolve-code-lens.ts';
import type { Workspace } from '../../src/service/workspace.ts';
import { clubCatalog, family, type Family } from '../support/family.ts';
import { start } from '../support/hovering.ts';

const program = `${start}require Large: size at least 3\nrecommend any badge`;
const examples = `examples for P
use "./program.proviso"
club Small { size: 1 }
club Big { size: 9 }
expect Small unmet on 2024-06-01
expect Big met on 2024-06-01
expect Big unmet on 2024-06-01 because Large
`;

/** What stands above the lines of the marked document: `words: what it says → how many places`. */
async function lensesIn({ workspace, analysis }: Family, chosen: { examples?: boolean; references?: boolean }) {
  const text = workspace.document(analysis.uri)?.text ?? '';
  const lenses = provideCodeLenses(analysis, { examples: false, references: false, ...chosen });
  const shown: string[] = [];
  for (const lens of lenses) {
    const resolved = await resolveCodeLens(workspace, analysis, lens);
    const { title = null, action = null } = resolved ?? {};
    const leads = action === null ? '' : action.kind === 'run' ? ' → run' : ` → ${action.places.length}`;
    shown.push(`${text.slice(lens.start, lens.end)}: ${title ?? 'nothing'}${leads}`);
  }
  return shown;
}

describe('lenses of examples', () => {
  const ofExamples = { examples: true };

  it('say how each expectation comes out', async () => {
    const own = await family({ program, examples: `«»${examples}` });
    expect(await lensesIn(own, ofExamples)).toEqual([
      'expect Small unmet on 2024-06-01: ✓ As expected → run',
      'expect Big met on 2024-06-01: ✓ As expected → run',
      'expect Big unmet on 2024-06-01 because Large: ✗ Expected it to be not met, but it is met → run',
    ]);
  });

  it('say that nothing is run while something is wrong', async () => {
    const own = await family({ program: program.replace('size', 'sise'), examples: `«»${examples}` });
    expect((await lensesIn(own, ofExamples))[0]).toBe(
      'expect Small unmet on 2024-06-01: Not run: mend what is wrong first',
    );
  });

  it('say of each requirement what examples show of it, and lead to them', async () => {
    const own = await family({ program: `«»${program}`, examples });
    expect(await lensesIn(own, ofExamples)).toEqual([
      'require: Examples: 2 met, 1 unmet → 3',
      'recommend: Examples: 3 unknown → 3',
    ]);
  });

  it('say of each exception what examples show of it where it applies', async () => {
    const excepted = `${start}require Large: size at least 3\nexception Tiny to Large when size at most 1: not required`;
    const own = await family({
      program: `«»${excepted}`,
      examples: examples.replace('expect Small unmet', 'expect Small not applicable'),
    });
    expect(await lensesIn(own, ofExamples)).toEqual([
      'require: Examples: 2 met, 1 not applicable → 3',
      'exception: Examples: 1 not applicable → 1',
    ]);
  });

  it('count what all documents of the workspace show', async () => {
    const more = examples.replace('Small { size: 1 }', 'Small { size: 2 }');
    const own = await family({ program: `«»${program}`, examples, more });
    expect((await lensesIn(own, ofExamples))[0]).toBe('require: Examples: 4 met, 2 unmet → 6');
  });

  it('say where there are no examples, or none that shows a requirement', async () => {
    const alone = await family({ program: `«»${program}` });
    expect((await lensesIn(alone, ofExamples))[0]).toBe('require: No examples');
    const later = `revisions { 1.0 on 2025-01-01 }\nrequire since 1.0: size at least 3`;
    const before = await family({ program: `«»${start}${later}`, examples: examples.replace(/expect Big.*/g, '') });
    expect(await lensesIn(before, ofExamples)).toEqual(['require: No example shows it']);
  });

  it('are worked out again after examples have changed', async () => {
    const own = await family({ program: `«»${program}`, examples });
    await lensesIn(own, ofExamples);
    own.workspace.open('file:///club/examples.proviso', examples.replace('size: 1', 'size: 4'));
    expect((await lensesIn(own, ofExamples))[0]).toBe('require: Examples: 3 met → 3');
  });
});

describe('lenses of references', () => {
  it('say how often a name is used in the workspace', async () => {
    const own = await family({
      program: `«»${start}define big club: size at least 5\nrequire Large: big\nrequire for big clubs: any badge`,
      examples: examples.replace('Big unmet', 'Small unmet'),
    });
    expect(await lensesIn(own, { references: true })).toEqual(['big: Used 2 times → 2', 'Large: Used once → 1']);
  });

  it('are at the declarations of a catalog, but not at each entry and field', async () => {
    const own = await family({ catalog: `«»${clubCatalog}`, program: `${start}require any badge in Water` });
    expect(await lensesIn(own, { references: true })).toEqual([
      'Level: Used once → 1',
      'badge: Used 6 times → 6',
      'Water: Used once → 1',
      'club: Not used → 0',
      'person: Used 2 times → 2',
    ]);
  });
});

it('all lenses of a document together look at each other document once', async () => {
  const lines = `${start}define big club: size at least 5\nrequire Large: big\nrequire Wide: big\nrecommend Wet: any badge`;
  const { workspace, analysis } = await family({ program: `«»${lines}`, examples, more: examples });
  const looked: string[] = [];
  const counting: Workspace = {
    ...workspace,
    text: (uri) => {
      looked.push(uri.replace(/.*\//, ''));
      return workspace.text(uri);
    },
  };
  const ofKind = async (kind: 'examples' | 'references') => {
    const lenses = provideCodeLenses(analysis, { examples: false, references: false, [kind]: true });
    expect(lenses.length).toBeGreaterThan(2);
    looked.length = 0;
    await Promise.all(lenses.map((lens) => resolveCodeLens(counting, analysis, lens)));
    return looked.toSorted();
  };
  expect(await ofKind('references')).toEqual(['catalog.proviso', 'examples.proviso', 'more.proviso']);
  expect(await ofKind('examples')).toEqual(['catalog.proviso', 'examples.proviso', 'more.proviso', 'program.proviso']);
});

it('a lens whose line has gone says nothing', async () => {
  const { workspace, analysis } = await family({ program: `«»${program}` });
  for (const kind of ['result', 'clause', 'references'] as const) {
    expect(await resolveCodeLens(workspace, analysis, { kind, start: 1, end: 2 })).toBe(null);
  }
});
