/**
 * json-rules-engine: conditions on facts, put to the test asynchronously. It has no conditions on the items of a list, for
 * which its users write operators; these are the loops of the fastest code by hand. Paths are read by a resolver of our own,
 * which is much faster than the JSONPath that the engine brings.
 */
import { Engine } from 'json-rules-engine';
import { minutesOf } from '../evaluation/reading.ts';
import type { Attestation, Holding, PlainIndividual } from '../partners/facts.ts';
import type { Peer } from './peer.ts';

interface HeldOn {
  readonly day: string;
  readonly except: readonly string[];
}

const covers = (first: string | null | undefined, last: string | null | undefined, day: string): boolean =>
  typeof first === 'string' && first <= day && (typeof last !== 'string' || last >= day);

const isHeld = (list: readonly Holding[] | null | undefined, { day, except }: HeldOn): boolean =>
  Array.isArray(list) &&
  list.some(({ entry, since, through }: Holding) => !except.includes(entry) && covers(since, through, day));

function hasTwoRoles(list: readonly PlainIndividual[], on: HeldOn): boolean {
  let count = 0;
  for (const { employment, holds } of list) {
    if (employment === 'FullTime' && isHeld(holds?.certification, on) && ++count === 2) return true;
  }
  return false;
}

const property = (value: object, path: string): unknown => (value as Readonly<Record<string, unknown>>)[path];

function newEngine(day: string): Engine {
  const attested = { operator: 'attestedOn', value: day };
  const conditions = {
    all: [
      { fact: 'preSalesSupport', operator: 'equal', value: true },
      { fact: 'customerService', path: 'hoursPerDay', operator: 'greaterThanInclusive', value: 8 },
      { fact: 'customerService', path: 'daysPerWeek', operator: 'greaterThanInclusive', value: 5 },
      { fact: 'callBack', operator: 'atMostMinutes', value: 60 },
      {
        any: [
          { fact: 'countries', operator: 'lessThanInclusive', value: 1 },
          { fact: 'attested', path: 'OneCountryGrouping', ...attested },
        ],
      },
      { fact: 'attested', path: 'PostSalesSupport', ...attested },
      { fact: 'holds', path: 'agreement', operator: 'heldOn', value: { day, except: [] } },
      {
        fact: 'holds',
        path: 'specialization',
        operator: 'heldOn',
        value: { day, except: ['CoreSecurity', 'EnvSustainability'] },
      },
      { fact: 'individuals', operator: 'twoRolesOn', value: { day, except: [] } },
    ],
  };
  // Of the conditions of one rule those of the highest priority are tested first, and what fails ends it.
  const inOrder = conditions.all.map((condition, place) => ({ ...condition, priority: conditions.all.length - place }));
  const engine = new Engine([{ conditions: { all: inOrder }, event: { type: 'met' } }], {
    allowUndefinedFacts: true,
    pathResolver: property,
  });
  engine.addOperator<string | null | undefined, number>(
    'atMostMinutes',
    (duration, minutes) => typeof duration === 'string' && minutesOf(duration) <= minutes,
  );
  engine.addOperator<Attestation | null | undefined, string>(
    'attestedOn',
    (given, on) => given?.answer === true && covers(given.on, given.through, on),
  );
  engine.addOperator<readonly Holding[] | null | undefined, HeldOn>('heldOn', isHeld);
  engine.addOperator<readonly PlainIndividual[] | null | undefined, HeldOn>(
    'twoRolesOn',
    (list, on) => Array.isArray(list) && hasTwoRoles(list, on),
  );
  return engine;
}

export const jsonRules: Peer = {
  name: 'json-rules-engine',
  isInterpreter: true,
  partnersARound: 3000,
  prepare: (day) => {
    const engine = newEngine(day);
    return async (partner) => (await engine.run(partner)).events.length > 0;
  },
};
