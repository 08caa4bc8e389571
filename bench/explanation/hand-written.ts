/**
 * The explanation of the Premier Integrator rules of revision 8.0, written by hand for speed over facts known to be valid
 * (see evaluation/trusting.ts). It gives what the emitted `evaluate` gives, field by field. The parts that are the same for
 * everybody are made once: the words with their places, which are taken from an explanation, and what is not in force.
 */
import type { Evaluation, Explanation } from '../../packages/runtime/dist/index.js';
import type { PlainPartner } from '../partners/facts.ts';
import { agreements, certifications, specializations } from './entries.ts';
import { anyHeld } from './holdings.ts';
import { joined, node, none } from './node.ts';
import type { Outcome } from './node.ts';
import { roles } from './roles.ts';
import type { RoleFrames } from './roles.ts';
import { attested, callBack, customerService, number, outcomeOfAll, preSales } from './service.ts';

/** The node that is reached by the numbers of children. */
function at(explanation: Explanation, ...path: readonly number[]): Explanation {
  return path.reduce((reached, child) => {
    const next = reached.children[child];
    if (next === undefined) throw new RangeError('The explanation has no such condition.');
    return next;
  }, explanation);
}

/** The words for one individual, from somebody who does not count. */
function roleFrames(root: Explanation): RoleFrames {
  const count = at(root, 1, 0, 0);
  const miss = count.nearest[0];
  if (miss?.kind !== 'item') throw new Error('The template has to name somebody who does not count.');
  const { explanation } = miss;
  return { count, person: explanation, fullTime: at(explanation, 0), certified: at(explanation, 1), certifications };
}

export const templateFacts: PlainPartner = { individuals: [{ id: 'nobody', employment: 'PartTime' }] };

const isOpen = (outcome: Outcome): boolean => outcome !== 1 && outcome !== 2 && outcome !== 4;

function outcomeOfWhen(condition: Explanation, body: Explanation): Outcome {
  if (condition.verdict === 'unmet') return 4;
  const outcome = body.verdict === 'met' ? 1 : body.verdict === 'unmet' ? 2 : 3;
  return condition.verdict === 'met' ? outcome : outcome | 4;
}

/** The template is the emitted explanation of `templateFacts` on the day. */
export function explainer(template: Evaluation): (partner: PlainPartner) => Evaluation {
  const { on: day, program, title, digest, compiler, moment, revision } = template;
  const root = template.explanation;
  const forSpecialization = at(root, 0);
  const forSpecializations = at(root, 0, 0);
  const forAnySpecialization = at(root, 0, 0, 0);
  const forRoles = at(root, 1);
  const forCurrentRoles = at(root, 1, 0);
  const formerRoles = at(root, 1, 1);
  const forService = at(root, 2);
  const forSupport = at(root, 2, 0);
  const forAgreement = at(root, 2, 0, 0);
  const forPostSales = at(root, 2, 0, 4);
  const formerSatisfaction = at(root, 2, 1);
  const forConsiderations = at(root, 3);
  const forGrouping = at(root, 3, 0);
  const forCountries = at(root, 3, 0, 0);
  const forOneGrouping = at(root, 3, 0, 1);
  const otherMoment = at(root, 3, 1);
  const formerRequirements = at(root, 4);
  const people = roleFrames(root);
  const services = {
    customerService: at(root, 2, 0, 1),
    hours: at(root, 2, 0, 1, 0),
    days: at(root, 2, 0, 1, 1),
    callBack: at(root, 2, 0, 2),
    preSales: at(root, 2, 0, 3),
  };
  const fewCountries = { kind: 'conditionNotMet', sentence: forCountries.sentence } as const;
  const nothingApplies = { kind: 'nothingApplies' } as const;
  const isMany = (countries: number): boolean => countries > 1;

  function specialization({ holds }: PlainPartner): Explanation {
    const pointer = '/holds/specialization';
    const count = anyHeld(forAnySpecialization, holds?.specialization, pointer, specializations, day);
    const outcome = outcomeOfAll([count]);
    const inner = node(forSpecializations, outcome, count.missing, null, [count]);
    return node(forSpecialization, outcome, count.missing, null, [inner]);
  }

  function certifiedRoles({ individuals }: PlainPartner): Explanation {
    const count = roles(people, individuals, day);
    const outcome = outcomeOfAll([count]);
    const current = node(forCurrentRoles, outcome, count.missing, null, [count]);
    return node(forRoles, outcome, count.missing, null, [current, formerRoles]);
  }

  function service(partner: PlainPartner): Explanation {
    const { holds, attested: attestations } = partner;
    const children = [
      anyHeld(forAgreement, holds?.agreement, '/holds/agreement', agreements, day),
      customerService(services, partner),
      callBack(services.callBack, partner),
      preSales(services.preSales, partner),
      attested(forPostSales, attestations?.PostSalesSupport, '/attested/PostSalesSupport', day),
    ];
    const outcome = outcomeOfAll(children);
    const missing = outcome === 3 ? children.flatMap((child) => child.missing) : none;
    const support = node(forSupport, outcome, missing, null, children);
    return node(forService, outcome, missing, null, [support, formerSatisfaction]);
  }

  function considerations({ countries, attested: attestations }: PlainPartner): [Outcome, Explanation] {
    const many = number(forCountries, countries, '/countries', isMany);
    const one = attested(forOneGrouping, attestations?.OneCountryGrouping, '/attested/OneCountryGrouping', day);
    const outcome = outcomeOfWhen(many, one);
    const missing = isOpen(outcome) ? joined(many.missing, one.missing) : none;
    const grouping = node(forGrouping, outcome, missing, outcome === 4 ? fewCountries : null, [many, one]);
    const because = outcome === 4 ? nothingApplies : null;
    return [outcome, node(forConsiderations, outcome, missing, because, [grouping, otherMoment])];
  }

  return (partner) => {
    const [considered, fourth] = considerations(partner);
    const children = [specialization(partner), certifiedRoles(partner), service(partner)];
    const others = outcomeOfAll(children);
    const outcome = others === 2 || considered === 2 ? 2 : others === 3 || (considered & 2) !== 0 ? 3 : 1;
    children.push(fourth, formerRequirements);
    const missing = outcome === 3 ? children.flatMap((child) => child.missing) : none;
    const explanation = node(root, outcome, missing, null, children);
    const { verdict } = explanation;
    return { program, title, digest, compiler, on: day, moment, revision, verdict, missing, explanation, advice: none };
  };
}
