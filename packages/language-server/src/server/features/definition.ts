import { provideDefinition } from '../../service/provide-definition.ts';
import type { Feature } from '../feature.ts';
import { answeringTargets } from '../targets.ts';

export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register: (context) => {
    context.connection.onDefinition(answeringTargets(context, provideDefinition));
  },
};
