/** What an event does to facts. */
import { at } from './at.ts';
import type { HistoryEvent } from './history.ts';
import { isEventKind } from './history.ts';
import { holderOf } from './holder.ts';
import { gain, lose, noteRenewal } from './holdings.ts';
import { add, remove } from './items.ts';
import { agree, attest, change } from './values.ts';
import type { Working } from './working.ts';

/**
 * Applies an event to the facts. What goes against them (somebody loses what they do not hold) is reported where issues are, and
 * changes nothing.
 */
export function applyEvent(working: Working, event: HistoryEvent): void {
  if (!isEventKind(event.event)) return;
  const holder = at(working, 'of', () => holderOf(working, event.of));
  if (holder === null) return;
  switch (event.event) {
    case 'gained':
      gain(working, holder, event, 'holds');
      break;
    case 'passed':
      gain(working, holder, event, 'passed');
      break;
    case 'lost':
      lose(working, holder, event);
      break;
    case 'received':
    case 'joined':
      add(working, holder, event);
      break;
    case 'left':
      remove(working, holder, event);
      break;
    case 'changed':
      change(working, holder, event);
      break;
    case 'attested':
      attest(working, holder, event);
      break;
    case 'agreed':
      agree(working, holder, event);
      break;
    case 'renewed':
      noteRenewal(working, event.on);
      break;
    case 'applied':
    case 'decided':
      break;
  }
}
