import type { PlainPartner } from '../partners/index.ts';
import type { RateTask } from './timing-async.ts';

export type Judge = (partner: PlainPartner) => boolean | Promise<boolean>;

/** Work of one thing after the other on each of the partners. */
export function judging(name: string, partners: readonly PlainPartner[], judge: Judge): RateTask {
  const run = (): number | Promise<number> => {
    let met = 0;
    for (let place = 0; place < partners.length; place++) {
      const verdict = judge(partners[place]!);
      if (typeof verdict !== 'boolean') return judgedLater(judge, partners, place, met, verdict);
      if (verdict) met++;
    }
    return met;
  };
  return { name, count: partners.length, run };
}

async function judgedLater(
  judge: Judge,
  partners: readonly PlainPartner[],
  place: number,
  metBefore: number,
  pending: Promise<boolean>,
): Promise<number> {
  let met = metBefore + ((await pending) ? 1 : 0);
  for (let next = place + 1; next < partners.length; next++) if (await judge(partners[next]!)) met++;
  return met;
}

/** Throws where a judge says something else of a partner than is expected. */
export async function assertAgreement<Facts>(
  name: string,
  partners: readonly Facts[],
  judge: (partner: Facts) => boolean | Promise<boolean>,
  expected: (partner: Facts) => boolean,
): Promise<void> {
  for (const [number, partner] of partners.entries()) {
    const verdict = await judge(partner);
    if (verdict !== expected(partner)) {
      throw new Error(`${name} says ${verdict ? 'met' : 'not met'} of partner ${number}: ${JSON.stringify(partner)}`);
    }
  }
}
