/** What the functions that emit a program share: the target's way with types, and what the module turns out to need. */
import type { Admission, Award, Condition, CoreProgram, DayBack, HoldingSelection } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { joined } from './code.ts';
import type { Lines } from './code.ts';
import { quote } from './quote.ts';
import type { RuntimeName } from './runtime-names.ts';

/**
 * The ways in which a condition can be emitted:
 * - `mask`: its outcome;
 * - `exact`: the same for a count, without trying the quick ways first;
 * - `surely`: whether it surely is met;
 * - `upheld`: whether it surely is not unmet;
 * - `possibly`: false only if it surely is not met, and stays so whatever the other items of its identity add;
 * - `distance`: how far it is from being met;
 * - `explain`: its explanation;
 * - `counting`: of a count, what it counts or may count;
 * - `lacking`: of a count, what is missing to know what it counts;
 * - `states`: of a `governed`, bit `n`: so many of its revisions for cohorts may have begun.
 */
export type Mode = 'mask' | 'exact' | TruthMode | 'distance' | 'explain' | 'counting' | 'lacking' | 'states';

type TruthMode = 'surely' | 'upheld' | 'possibly';

/**
 * Whether a holding surely counts; whether it counts or may; which of the two (2 it does, 1 it may, 0 it does not);
 * whether an earlier one surely counts for its entry; and whether an entry is admitted.
 */
type HoldingTest = 'held' | 'mayBeHeld' | 'standing' | 'heldBefore' | 'admits';

/** The modes that have a form of their own for valid facts; the others are rare on the way to a yes or no. */
const trustingModes: ReadonlySet<Mode> = new Set<TruthMode>(['surely', 'upheld', 'possibly']);
const trustingTests: ReadonlySet<HoldingTest> = new Set(['held', 'mayBeHeld', 'heldBefore', 'admits']);

/** Of which kind entries are asked for, which of them on which days, over which time they are to be held, and when they were earned. */
type Asked = Pick<HoldingSelection, 'of' | 'admissions' | 'time' | 'earned'>;

/** A function that the module needs. */
export interface Request {
  readonly mode: Mode;
  readonly condition: Condition;
  /** Whether it is for facts that the validator has accepted. */
  readonly trusts: boolean;
}

/** Everything emitted so far for one target, and what is still to be emitted. */
export interface Emission {
  readonly program: CoreProgram;
  /** Whether what is emitted is for facts that the validator has accepted: it does not check again what that checks. */
  readonly trusts: boolean;
  /** The same, emitting for such facts. */
  readonly trusting: () => Emission;
  /** A type annotation with its colon, or nothing in JavaScript. */
  readonly annotation: (type: string) => string;
  /** A function or constant of the runtime, which the module will import. */
  readonly runtime: (name: RuntimeName) => string;
  /** The name of the function that is the condition in this mode; the module will have it. */
  readonly functionOf: (mode: Mode, condition: Condition) => string;
  /** The expression that reads an own property of an object of facts. */
  readonly property: (object: string, name: string) => string;
  /** The expression of a value's prototype. */
  readonly prototypeOf: (value: string) => string;
  /** The name of a constant that has this value; equal values are one constant. */
  readonly constant: (prefix: string, value: string, type: string) => string;
  /** The name of the day's property that holds these admissions as they are on the day. */
  readonly admissions: (asked: Asked) => string;
  /** The name of the function that puts a holding to a test on the day, given these admissions. */
  readonly holdingTest: (test: HoldingTest, asked: Asked) => string;
  /** The name of the function that reads a list of items that have this identity. */
  readonly itemsReader: (identity: string) => string;
  /** The name of the function that says whether an earlier item of a list has the same identity. */
  readonly repeats: (identity: string) => string;
  /** The expression, of the day `d`, of the numeral of the day counted back from it. */
  readonly dayBack: (counted: DayBack) => string;
  /** The expression, of the day `d`, of the day on which what is measured on these dates is judged; null before the first. */
  readonly measuringDay: (dates: readonly IsoDate[]) => string;
  /** The name of the function that gives the day of the last decision on the award, null where that cannot be told. */
  readonly decidedOn: (award: Award) => string;
  readonly gather: () => Gathered;
}

/** What the module needs besides the functions of its conditions. */
interface Gathered {
  readonly requests: readonly Request[];
  readonly runtime: readonly RuntimeName[];
  readonly properties: readonly string[];
  readonly constants: readonly { readonly name: string; readonly value: string; readonly type: string }[];
  readonly admissions: readonly (Asked & { readonly name: string })[];
  readonly daysBack: readonly (DayBack & { readonly name: string })[];
  readonly measuringDays: readonly { readonly name: string; readonly dates: readonly IsoDate[] }[];
  readonly decisions: readonly (Award & { readonly name: string })[];
  readonly holdingTests: readonly HoldingTestRequest[];
  readonly identities: readonly (IdentityFunction & { readonly trusts: boolean })[];
  readonly itemsReaders: readonly IdentityFunction[];
  /** A property that is read of the subject, if any is. */
  readonly subjectProperty: string | null;
  /** Whether the prototype of anything is looked at. */
  readonly asksForPrototypes: boolean;
}

/** A function for the items that this property identifies. */
interface IdentityFunction {
  readonly name: string;
  readonly identity: string;
}

/** A function that puts a holding to a test; `day` is the day's property of its admissions. */
export interface HoldingTestRequest extends Asked {
  readonly test: HoldingTest;
  readonly name: string;
  readonly day: string;
  readonly trusts: boolean;
}

/** What marks the functions for valid facts. */
const suffix = 'OfValid';

/** Names that every object inherits; they need a look at whether the property is its own. */
const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
]);

/** Begins to emit a program, with type annotations or without. */
export function emissionOf(program: CoreProgram, isTyped: boolean): Emission {
  const requests = new Map<string, Request>();
  const runtime = new Set<RuntimeName>();
  const properties = new Set<string>();
  const constants = new Map<string, { readonly name: string; readonly value: string; readonly type: string }>();
  const admissions = new Map<string, Asked & { readonly name: string }>();
  const daysBack = new Map<string, DayBack & { readonly name: string }>();
  const measuringDays = new Map<string, { readonly name: string; readonly dates: readonly IsoDate[] }>();
  const decisions = new Map<string, Award & { readonly name: string }>();
  const identities = new Map<string, IdentityFunction & { readonly trusts: boolean }>();
  const itemsReaders = new Map<string, IdentityFunction>();
  const holdingTests = new Map<string, HoldingTestRequest>();
  let subjectProperty: string | null = null;
  let asksForPrototypes = false;
  const admissionNames = new Map<readonly Admission[], string>();
  const admissionsOf = ({ of, admissions: all, time, earned }: Asked): string => {
    const isPlain = time.kind === 'onDay' && earned === null;
    const named = isPlain ? admissionNames.get(all) : undefined;
    if (named !== undefined) return named;
    const key = JSON.stringify([of, all, time, earned]);
    const known = admissions.get(key) ?? { name: `a${admissions.size}`, of, admissions: all, time, earned };
    admissions.set(key, known);
    if (isPlain) admissionNames.set(all, known.name);
    return known.name;
  };
  const use = (name: RuntimeName): string => {
    runtime.add(name);
    return name;
  };
  const view = (trusts: boolean): Emission => ({
    program,
    trusts,
    trusting: () => view(true),
    annotation: (type) => (isTyped ? `: ${type}` : ''),
    runtime: use,
    functionOf: (mode, condition) => {
      const own = trusts && trustingModes.has(mode);
      const name = `${mode}${own ? suffix : ''}${condition.id}`;
      if (!requests.has(name)) requests.set(name, { mode, condition, trusts: own });
      return name;
    },
    property: (object, name) => {
      if (inherited.has(name)) return `${use('own')}(${object}, ${quote(name)})`;
      properties.add(name);
      if (object === 'x') subjectProperty ??= name;
      return `${object}[${quote(name)}]`;
    },
    prototypeOf: (value) => {
      asksForPrototypes = true;
      return `prototypeOf(${value})`;
    },
    constant: (prefix, value, type) => {
      const known = constants.get(value) ?? { name: `${prefix}${constants.size}`, value, type };
      constants.set(value, known);
      return known.name;
    },
    admissions: admissionsOf,
    dayBack: ({ from, months, days }) => {
      const key = `${from} ${months} ${days}`;
      const known = daysBack.get(key) ?? { name: `b${daysBack.size}`, from, months, days };
      daysBack.set(key, known);
      return `d.${known.name}`;
    },
    measuringDay: (dates) => {
      const key = dates.join(' ');
      const known = measuringDays.get(key) ?? { name: `m${measuringDays.size}`, dates };
      measuringDays.set(key, known);
      return `d.${known.name}`;
    },
    decidedOn: ({ kind, entry, first, last }) => {
      const key = [kind, entry, first, last].join(' ');
      const known = decisions.get(key) ?? { name: `decidedOn${decisions.size}`, kind, entry, first, last };
      decisions.set(key, known);
      return known.name;
    },
    holdingTest: (test, { of, admissions: all, time, earned }) => {
      const day = admissionsOf({ of, admissions: all, time, earned });
      const own = trusts && trustingTests.has(test);
      const name = `${test}${own ? suffix : ''}${day.slice(1)}`;
      holdingTests.set(name, { test, name, day, of, admissions: all, time, earned, trusts: own });
      return name;
    },
    itemsReader: (identity) => {
      const known = itemsReaders.get(identity) ?? { name: `items${itemsReaders.size}`, identity };
      itemsReaders.set(identity, known);
      return known.name;
    },
    repeats: (identity) => {
      const key = `${String(trusts)} ${identity}`;
      const name = `repeats${trusts ? suffix : ''}${identities.size}`;
      const known = identities.get(key) ?? { name, identity, trusts };
      identities.set(key, known);
      return known.name;
    },
    gather: () => ({
      requests: [...requests.values()],
      runtime: [...runtime],
      properties: [...properties],
      constants: [...constants.values()],
      admissions: [...admissions.values()],
      daysBack: [...daysBack.values()],
      measuringDays: [...measuringDays.values()],
      decisions: [...decisions.values()],
      holdingTests: [...holdingTests.values()],
      identities: [...identities.values()],
      itemsReaders: [...itemsReaders.values()],
      subjectProperty,
      asksForPrototypes,
    }),
  });
  return view(false);
}

/** New names for the variables of one function. */
export interface Scope {
  readonly fresh: (prefix: string) => string;
  /** The variables that hold objects of the facts already, by what leads to them; null where variables end with blocks. */
  readonly objects: Map<string, string> | null;
}

/** The scope of a new function. `isStraight`: its facts are read one after another outside of any block. */
export function newScope(isStraight: boolean): Scope {
  let count = 0;
  return {
    objects: isStraight ? new Map() : null,
    fresh: (prefix) => {
      count += 1;
      return `${prefix}${count}`;
    },
  };
}

/** A call of the function that is the condition in this mode, for the subject `x`, the item `i` and the day `d`. */
export function call(emission: Emission, mode: Exclude<Mode, 'explain'>, condition: Condition, item = 'i'): string {
  return `${emission.functionOf(mode, condition)}(x, ${item}, d)`;
}

/** The same on another day. */
export function callOn(emission: Emission, mode: Exclude<Mode, 'explain'>, condition: Condition, day: string): string {
  return `${emission.functionOf(mode, condition)}(x, i, ${day})`;
}

/** The expression that is true if the function of any of the conditions is. */
export function callAny(emission: Emission, mode: TruthMode, conditions: readonly Condition[]): string {
  return joined(
    conditions.map((condition) => call(emission, mode, condition)),
    '||',
    'false',
  );
}

/** The expression that is true if the functions of all of the conditions are. */
export function callAll(emission: Emission, mode: TruthMode, conditions: readonly Condition[]): string {
  return joined(
    conditions.map((condition) => call(emission, mode, condition)),
    '&&',
    'true',
  );
}

/** A call of the function that explains the condition, for an item at the pointer `at`. */
export function callExplain(emission: Emission, condition: Condition, day = 'd'): string {
  return `${emission.functionOf('explain', condition)}(x, i, at, ${day})`;
}

/** Statements, and the expression of the value that they work out. */
export interface Read {
  readonly lines: Lines;
  readonly value: string;
}
