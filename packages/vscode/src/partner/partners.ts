import { EventEmitter, type Event, type Memento, type TextDocument } from 'vscode';
import { readPartners, type Partner } from './partner.ts';

/** The partners that were chosen for documents. They are remembered with the workspace. */
export interface Partners {
  readonly of: (document: TextDocument) => Partner | null;
  readonly choose: (document: TextDocument, partner: Partner | null) => Promise<void>;
  readonly onChange: Event<void>;
  readonly dispose: () => void;
}

const key = 'proviso.partners';

export const rememberedPartners = (memory: Memento): Partners => {
  const changed = new EventEmitter<void>();
  const chosen = new Map(readPartners(memory.get(key)));
  return {
    of: ({ uri }) => chosen.get(uri.toString()) ?? null,
    choose: async ({ uri }, partner) => {
      if (partner === null) chosen.delete(uri.toString());
      else chosen.set(uri.toString(), partner);
      changed.fire();
      await memory.update(key, Object.fromEntries(chosen));
    },
    onChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
};
