import type { PlainPartner } from '../partners/index.ts';
import { spreadOver } from './spread.ts';
import type { RateTask } from './timing-async.ts';

export type Judge = (partner: PlainPartner) => boolean | Promise<boolean>;

/**
 * Work of one thing after the other on so many of the partners. A slow judge takes every n-th of them, so that it has the
 * mix of the whole, and those next to them the next time, so that it does not come back to what is still in the caches.
 */
export function judging(name: string, partners: readonly PlainPartner[], most: number, judge: Judge): RateTask {
  const { count, stride } = spreadOver(partners.length, most);
  let next = 0;
  const run = (): number | Promise<number> => {
    const first = next;
    next = (next + 1) % stride;
    const end = first + count * stride;
    let met = 0;
    for (let place = first; place < end; place += stride) {
      const verdict = judge(partners[place]!);
      if (typeof verdict !== 'boolean') return judgedLater(place, end, met, verdict);
      if (verdict) met++;
    }
    return met;
  };
  const judgedLater = async (
    place: number,
    end: number,
    metBefore: number,
    pending: Promise<boolean>,
  ): Promise<number> => {
    let met = metBefore + ((await pending) ? 1 : 0);
    for (let later = place + stride; later < end; later += stride) if (await judge(partners[later]!)) met++;
    return met;
  };
  return { name, count, run };
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
