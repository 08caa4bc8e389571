import { describe, it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower }

record club {
  size: number
  service: { open: number }
  people: list of person
  holds badge
}
record person { trained: yesno }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': start + text,
});

const examples = 'examples for P\nuse "./program.proviso"\n\n';

const inExamples = (text: string): Readonly<Record<string, string>> => ({
  ...inProgram('require A: size at least 1\n'),
  'examples.proviso': examples + text,
});

describe('a field that is missing is added with the type that its use asks for', () => {
  it.each([
    ['fees at most EUR 5', 'fees', 'money in EUR'],
    ['insured', 'insured', 'yesno'],
    ['answer at most 1 hour', 'answer', 'duration'],
    ['contract at least 2 years', 'contract', 'period'],
    ['founded is before 2020-01-01', 'founded', 'date'],
    ['share at least 25%', 'share', 'percent'],
    ['country is "Malta"', 'country', 'text'],
  ])('%s', async (condition, name, type) => {
    await expectChange({
      before: inProgram(`require ${condition.replace(name, `«${name}»`)}\n`),
      title: `Add the field "${name}: ${type}" to the catalog`,
      after: { 'catalog.proviso': catalog.replace('  holds badge', `  holds badge\n  ${name}: ${type}`) },
    });
  });

  it('to the object that is named before the dot', async () => {
    await expectChange({
      before: inProgram('require service.«closed» at least 5\n'),
      title: 'Add the field "closed: number" to the catalog',
      after: { 'catalog.proviso': catalog.replace('open: number', 'open: number  closed: number') },
    });
  });

  it('to the record of what is counted', async () => {
    await expectChange({
      before: inProgram('require any person where «age» at least 18\n'),
      title: 'Add the field "age: number" to the catalog',
      after: { 'catalog.proviso': catalog.replace('trained: yesno', 'trained: yesno  age: number') },
    });
  });

  it('to the record that is defined', async () => {
    await expectChange({
      before: inProgram('define old person: «age» at least 18\nrequire any old person\n'),
      title: 'Add the field "age: number" to the catalog',
      after: { 'catalog.proviso': catalog.replace('trained: yesno', 'trained: yesno  age: number') },
    });
  });

  it('though another one differs from it in case alone', async () => {
    await expectChange({
      before: inProgram('require «Size» at least 5\n'),
      title: 'Add the field "Size: number" to the catalog',
      after: { 'catalog.proviso': catalog.replace('  holds badge', '  holds badge\n  Size: number') },
    });
  });

  it('to the record of an item in a sample', async () => {
    await expectChange({
      before: inExamples('club A { person "ana" { «Trained»: yes } }\n'),
      title: 'Add the field "Trained: yesno" to the catalog',
      after: { 'catalog.proviso': catalog.replace('trained: yesno', 'trained: yesno  Trained: yesno') },
    });
  });

  it('to the object in which a fact of a sample stands', async () => {
    await expectChange({
      before: inExamples('club A { service: { «closed»: 5 } }\n'),
      title: 'Add the field "closed: number" to the catalog',
      after: { 'catalog.proviso': catalog.replace('open: number', 'open: number  closed: number') },
    });
  });

  it('as a fact of a sample has it', async () => {
    await expectChange({
      before: inExamples('club A { «fees»: EUR 5 }\n'),
      title: 'Add the field "fees: money in EUR" to the catalog',
      after: { 'catalog.proviso': catalog.replace('  holds badge', '  holds badge\n  fees: money in EUR') },
    });
  });
});

describe('what a name may stand for is added', () => {
  it('as a group, with a name in it to be replaced', async () => {
    await expectChange({
      before: inProgram('require any badge in «WaterSports»\n'),
      title: 'Add the group "WaterSports" of badges to the catalog',
      after: {
        'catalog.proviso': catalog.replace('Rower }\n', 'Rower }\ngroup WaterSports of badge: ToBeSaid\n'),
      },
      left: ['impossible-count', 'unknown-entry'],
    });
  });

  it('as a definition of a whole requirement', async () => {
    await expectChange({
      before: inProgram('require «insured»\n'),
      title: 'Add a definition of "insured"',
      after: { 'program.proviso': `${start}define insured: not given "What “insured” means"\nrequire insured\n` },
    });
  });

  it('as a definition of what describes something', async () => {
    await expectChange({
      before: inProgram('section "S" {\n  require at least 2 «licensed» people\n}\n'.replace('people', 'person')),
      title: 'Add a definition of "licensed person"',
      after: {
        'program.proviso': `${start}section "S" {\n  define licensed person: not given "What “licensed person” means"\n  require at least 2 licensed person\n}\n`,
      },
    });
  });

  it('as a definition of what something must be', async () => {
    await expectChange({
      before: inProgram('require every person must be «licensed»\n'),
      title: 'Add a definition of "licensed person"',
      after: {
        'program.proviso': `${start}define licensed person: not given "What “licensed person” means"\nrequire every person must be licensed\n`,
      },
    });
  });

  it('as what someone attests', async () => {
    await expectChange({
      before: inProgram('require «Insurance»\n'),
      title: 'Write "attested Insurance"',
      after: { 'program.proviso': `${start}require attested Insurance\n` },
    });
  });

  it('as an open question', async () => {
    await expectChange({
      before: inProgram('/// Who may join.\nrequire size at least 1 and «GuestsCount»\n'),
      title: 'Add the open question "GuestsCount"',
      after: {
        'program.proviso': `${start}unsettled GuestsCount "Guests Count?"\n/// Who may join.\nrequire size at least 1 and GuestsCount\n`,
      },
    });
  });

  it('as a question that is settled already', async () => {
    await expectChange({
      before: inProgram('settle «Guests»: yes\nrequire size at least 1\n'),
      title: 'Add the open question "Guests"',
      after: {
        'program.proviso': `${start}unsettled Guests "Guests?"\nsettle Guests: yes\nrequire size at least 1\n`,
      },
      left: ['unused-question'],
    });
  });

  it('as a kind of the catalog', async () => {
    await expectChange({
      before: { 'catalog.proviso': catalog.replace('holds badge', 'holds badge, «trophy»') },
      title: 'Add the kind "trophy"',
      after: {
        'catalog.proviso': catalog
          .replace('Rower }\n', 'Rower }\n\nkind trophy plural trophies\n')
          .replace('holds badge', 'holds badge, trophy'),
      },
    });
  });

  it('as a sample', async () => {
    await expectChange({
      before: inExamples('expect «Gent» unknown on 2024-01-01\n'),
      title: 'Add the club "Gent"',
      after: { 'examples.proviso': `${examples}club Gent {}\n\nexpect Gent unknown on 2024-01-01\n` },
    });
  });
});
