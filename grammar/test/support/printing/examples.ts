import { after, braced, listed, run, spaced, type Print, type Printers } from './printers.ts';

type Kind =
  | 'Sample' | 'HoldsFact' | 'FillsFact' | 'HeldMember' | 'AttestedFact' | 'Happened' | 'EmptyFact' | 'ItemFact' | 'FieldFact' | 'MaybeMore' | 'DatumObject'
  | 'Expect' | 'Without'; // prettier-ignore

export const examplePrinters = (print: Print): Printers<Kind> => ({
  Sample: ({ record, name, title, facts }) =>
    spaced(print(record), print(name), print(title), braced(facts.map(print))),
  HoldsFact: ({ verb, of, members, maybeMore }) =>
    members.length === 0
      ? `${verb} no ${print(of)}`
      : spaced(verb, print(of), listed(print, members), maybeMore && 'and maybe more'),
  FillsFact: ({ role, members }) =>
    role === null ? 'fills no role' : `fills ${print(role)} in ${listed(print, members)}`,
  HeldMember: ({ name, lifetimes, renewed }) =>
    spaced(
      print(name),
      run(print, lifetimes),
      renewed !== null && (renewed.length === 0 ? 'never renewed' : after('renewed', listed(print, renewed))),
    ),
  AttestedFact: ({ name, answer, by, on, through, evidence }) =>
    spaced(
      `attested ${print(name)}: ${print(answer)}`,
      after('by', print(by)),
      after('on', print(on)),
      after('through', print(through)),
      after('evidence', print(evidence)),
    ),
  EmptyFact: ({ list }) => `no ${print(list)}`,
  ItemFact: ({ record, identity, facts }) => spaced(print(record), print(identity), braced(facts.map(print))),
  FieldFact: ({ name, data }) => `${print(name)}: ${listed(print, data)}`,
  MaybeMore: ({ list }) => `${print(list)} and maybe more`,
  DatumObject: ({ fields }) => `{ ${fields.map(print).join('  ')} }`,
  Expect: ({ sample, without, verdict, state, timings, after: before, because }) =>
    spaced(
      'expect',
      print(sample),
      run(print, without),
      verdict,
      after('in', print(state)),
      run(print, timings),
      after('after', listed(print, before)),
      after('because', listed(print, because)),
    ),
  Happened: ({ words, by, on, through }) =>
    spaced(run(print, words), after('by', print(by)), after('on', print(on)), after('through', print(through))),
  Without: ({ record, identity }) => spaced('without', print(record), print(identity)),
});
