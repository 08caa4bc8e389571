/** The words of diagnostics about roles, and about what counts once: see messages.ts. */
import { didYouMean } from './words.ts';

/** Why it cannot be told which things count in a clause in which each is counted once. */
export type UntoldReason = 'several' | 'bounded' | 'included' | 'replaced' | 'measured' | 'naming' | 'never';

const untold: Readonly<Record<UntoldReason, (clause: string) => string>> = {
  several: (clause) =>
    `"${clause}" asks in several ways, so nothing tells which ones count in it. Give each "at least" a line of its own.`,
  bounded: (clause) =>
    `"${clause}" counts with an upper end, so nothing tells which ones count in it. Write "at least", and the upper end as a requirement of its own.`,
  included: (clause) =>
    `What includes an entry meets "${clause}", too, as the catalog says, so nothing tells which entry counts in it. Count who has it instead, as in "at least 1 … who …".`,
  replaced: (clause) =>
    `Something else may stand in the place of "${clause}", so nothing tells which ones count in it. Leave the exception or the alternative out, or write what is counted once without it.`,
  measured: (clause) =>
    `"${clause}" is judged as of other days, so nothing tells which ones count in it. Leave out when it is measured.`,
  naming: (clause) =>
    `"${clause}" says itself what counts once, so nothing of it can be counted once with the others. Name the clauses in it, or leave it out here.`,
  never: (clause) =>
    `"${clause}" is asked on none of the days, or not at the moment, on which this is. Leave it out here, or change the days or the moment of one of the two.`,
};

export const slotsMessages = {
  'sharing-limit': (d: { written: string; instead: string; of: 'filling' | 'rank' | 'second rank' }): string => {
    if (d.of === 'second rank') return `Which claims go first is said already. Leave "${d.written}" out.`;
    return d.of === 'rank'
      ? `"${d.written}" is no order in which claims can rank. Write "${d.instead}".`
      : `"${d.written}" says nothing that limits who fills what. Write for instance "${d.instead}".`;
  },
  'sharing-of-no-kind': (d: { name: string }): string =>
    `"${d.name}" does not say in what roles are filled. Add a limit such as "an individual fills Manager in at most 4 specializations".`,
  'sharing-of-several': (d: { name: string; one: string; other: string }): string =>
    `"${d.name}" speaks of ${d.one} and of ${d.other}. Its limits are counted together, so let it speak of one of them.`,
  'second-sharing': (d: { name: string; other: string }): string =>
    `"${d.other}" limits already what these people fill. Put the limits of "${d.name}" into it.`,
  'roles-of-several': (d: { role: string; is: string; others: string }): string =>
    `"${d.role}" is filled by ${d.is}, and other roles here by ${d.others}. Let one list fill all of them, or write two "roles" blocks.`,
  'role-counts-nobody': (d: { role: string; needs: string }): string =>
    `"${d.role}" is not filled by anybody: "${d.needs}" is not counted from a list of people. Write for instance "1 individual who …".`,
  'role-replaced': (d: { role: string; needs: string; why: 'replaced' | 'measured' | 'per' }): string => {
    if (d.why === 'measured') {
      return `"${d.role}" is judged as of other days, so it is not known who fills it today. Leave out when it is measured.`;
    }
    return d.why === 'per'
      ? `"${d.needs}" asks for several, so it is not known how many fill "${d.role}". Leave out "per …", or write a role for each.`
      : `Something else may stand in the place of "${d.role}", so it is not known how many fill it. Leave the exception or the alternative out, or write it into "${d.needs}".`;
  },
  'roles-not-different': (d: { sharing: string; record: string }): string =>
    `"${d.sharing}" limits these roles, which asks that each be somebody else's. Write "each filled by a different ${d.record}" before the brace.`,
  'different-what': (d: { written: string; suggestion: string }): string =>
    `"${d.written}" does not say who is different. Write "each filled by a different ${d.suggestion}".`,
  'second-roles': (d: { sharing: string }): string =>
    `"${d.sharing}" limits what somebody fills in one program, and this program has roles before this already. Put all of them into one block.`,
  'roles-of-no-award': (d: { sharing: string; kind: string; why: 'unsaid' | 'other' }): string =>
    d.why === 'unsaid'
      ? `"${d.sharing}" limits these roles over every ${d.kind}, and the program does not say which one it awards. Add a line such as "award ${d.kind} NAME".`
      : `"${d.sharing}" limits these roles over every ${d.kind}, and the program awards something else. Change what it awards, or the names of the roles.`,
  'role-like-another': (d: { role: string; sharing: string; suggestion: string }): string =>
    `"${d.sharing}" limits no role "${d.role}", so nothing limits who fills it, unless the name is misspelt here or there.${didYouMean(d.suggestion)}`,
  'role-named-once': (d: { role: string; sharing: string; suggestion: string }): string =>
    `No other line of "${d.sharing}" speaks of "${d.role}", so it is a role of its own.${didYouMean(d.suggestion)}`,
  'counts-no-such': (d: { words: string; suggestion: string | null }): string =>
    `Nothing here counts ${d.words} with "at least", so nothing of them is counted once.${d.suggestion === null ? ' Write for instance "at least 1 …".' : ` Did you mean "${d.suggestion}"?`}`,
  'apart-by-no-field': (d: { field: string; record: string; fields: string }): string =>
    `No two may share "${d.field}", and ${d.record} has no such field with one value. It has ${d.fields}.`,
  'once-of-one': (d: { written: string }): string =>
    `"${d.written}" speaks of one clause alone, and one thing counts once in it anyway. Name another clause, or leave this out.`,
  'fills-nothing': (d: { record: string }): string =>
    `No "sharing" of the catalog speaks of ${d.record}, so nothing asks what they fill. Remove this.`,
  'not-counted-once': (d: { clause: string; why: UntoldReason }): string => untold[d.why](d.clause),
  'slots-within-item': (): string =>
    'What counts once is counted over the whole, not for each item of a list. Write it as a requirement of its own.',
};
