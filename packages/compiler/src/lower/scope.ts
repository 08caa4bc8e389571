import type {
  Condition as Tree,
  Exception,
  Instead,
  Name,
  Policy,
  Require,
  Section,
  Statement,
} from '@proviso/grammar';
import type { Award, Condition, Form, Moment, Origin } from '../core/core.ts';
import type { Pinned } from '../calendar/lifetimes.ts';
import type { CoreType } from '../core/types.ts';
import type { Bind } from '../bindings/meaning.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { spanOf, wordsOf, type LoadedDocument, type Range } from '../documents/load.ts';
import type { Retirement } from '../retirement.ts';
import type { Limits } from '../limits.ts';
import type { DateScope } from '../names/lifetime-of.ts';
import type { LiteralScope } from '../names/literals.ts';
import type { DefinitionSymbol, Names, QuestionSymbol, RecordSymbol, RevisionSymbol } from '../names/symbols.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { TeamOfProgram } from './team.ts';

/** What the items of a program, section or policy come to: what decides, and what is only advised. */
export interface Body {
  readonly required: readonly Condition[];
  readonly advised: readonly Condition[];
}

/** What items come to: as they are read, or as they were when they were read before. */
export interface Remembered {
  /** A requirement with the alternatives that follow it. */
  readonly requirement: (
    scope: Scope,
    item: Require,
    following: readonly Instead[],
    read: (scope: Scope) => Condition,
  ) => Condition;
  readonly part: (scope: Scope, item: Section | Policy, read: (scope: Scope) => Body) => Body;
}

/** Where nothing is remembered. */
export const forgetful: Remembered = {
  requirement: (scope, _item, _following, read) => read(scope),
  part: (scope, _item, read) => read(scope),
};

/** Tells names in a document, as that is when somebody wants to know, what they stand for. */
export type BindLater = (document: LoadedDocument, bind: Bind) => void;

/** An exception with the sections and policies that say when, or for whom, what is in them counts: the outermost first. */
export interface ExceptionTo {
  readonly node: Exception;
  readonly within: readonly (Section | Policy)[];
}

/** A requirement that exceptions may speak of, and the scope that it stands in. */
export interface Excepted {
  readonly scope: Scope;
  readonly statement: Pick<Statement, 'start' | 'end' | 'modifiers'>;
  readonly label: Name;
  /** Whether a "must instead" speaks of it. */
  readonly hasMust: boolean;
}

/** A program that another one uses, as it is read for that one. */
/** A labelled requirement, with the sections and policies around it, the outermost first. */
export interface Named {
  readonly statement: Statement;
  /** Whether a `may instead` or a `must instead` follows it. */
  readonly hasAlternative: boolean;
  readonly within: readonly (Section | Policy)[];
}

export interface UsedProgram {
  readonly document: LoadedDocument;
  readonly name: string;
  readonly title: string | null;
  /** What it requires, on the days on which it does; null where it cannot be told, which a diagnostic has said. */
  readonly condition: Condition | null;
  /** What it awards, and whether it says so. */
  readonly award: Award | null;
  readonly saysAward: boolean;
  /** Its roles, where limits of the catalog are on them. */
  readonly team: TeamOfProgram | null;
  /** What it judges; null where no catalog says. */
  readonly subject: RecordSymbol | null;
}

/** What lowering one program shares: its names, and what it notes on the way. */
export interface Lowering {
  /**
   * Lowers any condition. Phrases contain conditions and conditions phrases: what stands below conditions.ts comes
   * back to it through here, so that no two files import each other.
   */
  readonly condition: (scope: Scope, tree: Tree) => Condition;
  readonly names: Names;
  /** The program's own definitions, then the catalogs'. */
  readonly definitions: Phrasebook;
  /** The catalogs' alone: these know nothing of the program. */
  readonly catalogDefinitions: Phrasebook;
  readonly revisions: ReadonlyMap<string, RevisionSymbol>;
  readonly questions: ReadonlyMap<string, QuestionSymbol>;
  /** What the program awards; null where it does not say. */
  readonly award: Award | null;
  /** Whether the document has a line that says what it awards, right or wrong. */
  readonly saysAward: boolean;
  /** The requirements by their labels. */
  readonly statements: Pick<ReadonlyMap<string, readonly Named[]>, 'get' | 'keys'>;
  /** The programs that the document uses. */
  readonly programs: readonly UsedProgram[];
  /** Whether there may be others among them: a `use` leads nowhere, or could not be read. */
  readonly mayUseMore: boolean;
  readonly limits: Limits;
  /** On which day it is looked for what has retired or is about to; null where it is not. */
  readonly retirement: Retirement | null;
  readonly report: Reporter['report'];
  readonly bind: Bind;
  readonly mentionRevision: (label: string) => void;
  readonly useDefinition: (definition: DefinitionSymbol) => void;
  readonly useQuestion: (question: QuestionSymbol) => void;
  /** The alternatives that name the requirements they speak of, by those labels. */
  readonly insteads: Pick<ReadonlyMap<string, readonly Instead[]>, 'get'>;
  /** The name of the program's document. */
  readonly program: string;
  /** The exceptions to requirements, by the labels of these. */
  readonly exceptions: Pick<ReadonlyMap<string, readonly ExceptionTo[]>, 'get'>;
  /** What a requirement asks with its exceptions, which come back through here as conditions do. */
  readonly excepted: (requirement: Excepted, original: Condition) => Condition;
  /** The index of the question that a `not given` asks; one place asks one question, however often it is written out. */
  readonly notGiven: (note: string, place: Place, name?: string) => number;
  /** Notes an attestation that is asked of a record. */
  readonly attest: (record: RecordSymbol, name: string, title: string | null) => void;
  /** Tells names what they stand for, when somebody wants to know. */
  readonly bindLater: (tell: BindLater) => void;
  readonly remembered: Remembered;
  /** Counts a condition that is made. */
  readonly spend: () => void;
  /** Counts a step on the way to one; false where nothing more may be written out, which a diagnostic has said. */
  readonly step: () => boolean;
}

/** What a definition's parameter stands for where the definition is used. */
export type Argument = (
  | {
      readonly kind: 'levels';
      readonly type: Extract<CoreType, { kind: 'scale' }>;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'name'; readonly type: CoreType; readonly name: string }
) & {
  /** Where a definition is read without being used: any value of the type may be meant, so none leaves nothing to count. */
  readonly isAny?: true;
};

/** Where a condition is read: the thing it speaks of and the words around it. */
export interface Scope {
  readonly lowering: Lowering;
  readonly document: LoadedDocument;
  /** The record in hand, and whether that is the subject or an item of a list. */
  readonly record: RecordSymbol;
  readonly from: Origin;
  readonly subject: RecordSymbol;
  readonly arguments: ReadonlyMap<string, Argument>;
  /** The definitions that are being written out, outermost first. */
  readonly expanding: readonly DefinitionSymbol[];
  /** The words for which the outermost of them stands; null outside of definitions. */
  readonly usedAt: Place | null;
  /** The days on which the clause is in force. */
  readonly lifetime: Pinned;
  /** The only moment at which the clause counts; null where it does at every one; `any` where it may be any of them. */
  readonly moment: Moment | 'any' | null;
  /** Whether the clause is judged on measuring days; `any` where it may be. */
  readonly measured: boolean | 'any';
  /** Called where a cohort looks back from the application or the renewal, as of which it then is judged. */
  readonly noteDecision?: (window: Range) => void;
}

/** What a name stands for within the definition that is being written out, where it is one of its parameters. */
export const argumentCalled = (scope: Scope, name: string, range: Range): Argument | undefined => {
  const argument = scope.arguments.get(name);
  const definition = scope.expanding.at(-1);
  if (argument !== undefined && definition !== undefined) {
    scope.lowering.bind(placeOf(scope, range), { kind: 'parameter', owner: definition.node, name });
  }
  return argument;
};

type LoweringScope = Pick<Scope, 'document' | 'lowering'>;

export const placeOf = (scope: Pick<Scope, 'document'>, range: Range): Place => ({ document: scope.document, range });

export const dateScope = (scope: LoweringScope & Pick<Scope, 'measured'>): DateScope => ({
  document: scope.document,
  revisions: scope.lowering.revisions,
  mention: scope.lowering.mentionRevision,
  skipped: scope.lowering.names.skipped,
  report: scope.lowering.report,
  bind: scope.lowering.bind,
  onOtherDays: scope.measured !== false,
});

export const literalScope = (scope: LoweringScope): LiteralScope => ({
  document: scope.document,
  report: scope.lowering.report,
  bind: scope.lowering.bind,
  entriesOf: (kind) => [...(scope.lowering.names.kinds.get(kind)?.entries.keys() ?? [])],
});

export interface Wording {
  readonly label?: string | null;
  readonly title?: string | null;
  readonly needed?: string | null;
  readonly sentence?: string;
}

/** A condition over a range of the document. Its id and questions are settled when the program is whole (number.ts). */
export const conditionAt = (scope: LoweringScope, range: Range, form: Form, wording: Wording = {}): Condition => {
  scope.lowering.spend();
  return {
    id: 0,
    label: wording.label ?? null,
    title: wording.title ?? null,
    sentence: wording.sentence ?? wordsOf(scope.document, range),
    span: spanOf(scope.document, range),
    needed: wording.needed ?? null,
    questions: [],
    form,
  };
};

/** Several conditions that must all hold; one stands for itself. */
export const allOf = (scope: LoweringScope, range: Range, members: readonly Condition[]): Condition => {
  const [first] = members;
  return first !== undefined && members.length === 1 ? first : conditionAt(scope, range, { kind: 'all', members });
};

/** Several conditions that must all be met: unlike in a list, one that does not apply does not drop out. */
export const allMetOf = (scope: LoweringScope, range: Range, members: readonly Condition[]): Condition => {
  const [last, ...before] = members.toReversed();
  if (last === undefined) return allOf(scope, range, []);
  return before.reduce((body, condition) => conditionAt(scope, range, { kind: 'when', condition, body }), last);
};

/** Stands for a condition that could not be understood; a diagnostic has said why, so that no program comes of it. */
export const nothing = (scope: LoweringScope, range: Range): Condition =>
  conditionAt(scope, range, { kind: 'any', members: [] });
