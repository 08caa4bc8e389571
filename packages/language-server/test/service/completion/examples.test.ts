import { describe, expect, it } from 'vitest';
import { newCatalogNames } from '../../../src/service/catalog-names.ts';
import { provideCompletion } from '../../../src/service/provide-completion.ts';
import { folder, workspaceOver } from '../../support/workspace.ts';
import { completed, opened } from '../../support/completing.ts';

const start = 'examples for P\nuse "./catalog.proviso"\n';

/** The labels of what is offered in examples. */
const inExamples = async (source: string, ...kinds: readonly string[]): Promise<readonly string[]> =>
  (await completed(start + source, 'p.examples.proviso'))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ label }) => label);

describe('completion in examples', () => {
  it('offers the fields that the facts do not say yet', async () => {
    expect(await inExamples('club A {\n  size: 3\n  |\n  insured: yes\n}', 'field')).toEqual([
      'home', 'fees', 'answered', 'pool',
    ]); // prettier-ignore
  });

  it('offers the fields of an item and of a group of fields', async () => {
    expect(await inExamples('club A {\n  person "ana" { | }\n}', 'field')).toEqual(['id', 'home', 'helped']);
    expect(await inExamples('club A {\n  pool: { length: 25  | }\n}', 'field')).toEqual(['warm']);
  });

  it('offers what goes on in the same line before what begins something new', async () => {
    expect((await inExamples('club A {\n  attested Paid: yes |\n}')).slice(0, 5)).toEqual([
      'by', 'on', 'through', 'evidence', 'size',
    ]); // prettier-ignore
    expect((await inExamples('club A {\n  holds badge Diver |\n}')).slice(0, 4)).toEqual([
      'since', 'before', 'through', 'and maybe more',
    ]); // prettier-ignore
    expect(await inExamples('club A { }\nexpect A met on 2024-06-01 |')).toEqual([
      'because', 'on application', 'on renewal',
    ]); // prettier-ignore
    expect(await inExamples('club A { }\nexpect A met on 2024-06-01 on renewal |')).toEqual(['because']);
  });

  it('offers values to choose from and to fill in', async () => {
    const all = await completed(`${start}club A {\n  |\n}`, 'p.examples.proviso');
    const snippets = all.filter(({ kind }) => kind === 'field').map(({ snippet }) => snippet);
    expect(snippets).toEqual([
      'size: ${1:1}',
      'home: ${1|Town,County|}',
      'fees: EUR ${1:100}',
      'answered: ${1:1 hour}',
      'insured: ${1|yes,no|}',
      'pool: { length: ${1:1}  warm: ${2|yes,no|} }',
    ]);
  });

  it('offers no units after a plain number', async () => {
    expect(await inExamples('club A { size: 8 | }', 'value')).toEqual([]);
  });

  it('says what "no" and an item mean here', async () => {
    const details = async (source: string): Promise<readonly string[]> =>
      (await completed(start + source, 'p.examples.proviso')).map(({ detail }) => detail);
    expect(await details('club A {\n  insured: |\n}')).toContain('it is not so');
    expect(await details('club A { person "ana" { } }\nexpect A without |')).toEqual([
      'one of those that the sample has',
    ]);
  });

  it('offers the day on which the reader looks at the document', async () => {
    const { workspace, document, offset } = opened(`${start}club A { }\nexpect A met on |`, 'p.examples.proviso');
    const all = await provideCompletion(workspace, newCatalogNames(workspace), document, offset, '2024-06-01');
    expect(all[0]?.label).toBe('2024-06-01');
  });

  it('offers the programs that there are, and brings them in', async () => {
    const { workspace } = workspaceOver({ 'p.proviso': 'program Pool "The pool"', 'x.proviso': '' });
    workspace.open(`${folder}x.proviso`, 'examples for ');
    const document = workspace.document(`${folder}x.proviso`);
    if (document === null) throw new Error('There are no examples.');
    const [first] = await provideCompletion(workspace, newCatalogNames(workspace), document, 13);
    expect(first?.label).toBe('Pool');
    expect(first?.text).toBe('Pool\nuse "./p.proviso"');
  });

  it('offers what a field can be', async () => {
    expect(await inExamples('club A {\n  home: |\n}', 'member')).toEqual(['Town', 'County']);
    expect(await inExamples('club A {\n  insured: |\n}')).toEqual(['yes', 'no']);
  });

  it('offers the kinds that are held, and the entries of that kind', async () => {
    expect(await inExamples('club A {\n  holds |\n}', 'kind')).toEqual(['badge', 'agreement']);
    expect(await inExamples('club A {\n  holds badge Diver, |\n}', 'entry')).toEqual([
      'Swimmer',
      'Lifeguard',
      'Floater',
    ]);
  });

  it('offers samples, their items and verdicts', async () => {
    const sample = 'club A {\n  person "ana" { }\n  person "bo" { }\n}\n';
    expect(await inExamples(`${sample}expect |`)).toEqual(['A']);
    expect(await inExamples(`${sample}expect A without |`)).toEqual(['person']);
    expect(await inExamples(`${sample}expect A without person "|`)).toEqual(['"ana"', '"bo"']);
    expect(await inExamples(`${sample}expect A |`)).toEqual([
      'met', 'unmet', 'unknown', 'unclear', 'not applicable', 'without',
    ]); // prettier-ignore
  });

  it('offers as a reason what an exclusion asks of whoever is awarded an entry', async () => {
    const files = {
      'catalog.proviso':
        'catalog C\nkind badge\nentries of badge { - Diver - Swimmer }\nrecord club { size: number holds badge }\nexclusion OneBadge: at most 1 badge',
      'p.proviso': 'program P\nuse "./catalog.proviso"\naward badge Diver\nrequire Large: size at least 3',
    };
    const source = 'examples for P\nuse "./p.proviso"\nclub A { }\nexpect A unmet on 2024-06-01 because ';
    const labels = async (text: string) =>
      (await completed(text, 'p.examples.proviso', files)).map(({ label }) => label);
    expect(await labels(`${source}|`)).toEqual(['Large', 'OneBadge']);
    expect(await labels(`${source}OneBadge, |`)).toEqual(['Large']);
  });
});
