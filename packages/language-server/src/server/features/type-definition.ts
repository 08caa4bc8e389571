import { provideTypeDefinition } from '../../service/provide-type-definition.ts';
import type { Feature } from '../feature.ts';
import { answeringTargets } from '../targets.ts';

export const typeDefinition: Feature = {
  capabilities: { typeDefinitionProvider: true },
  register: (context) => {
    context.connection.onTypeDefinition(answeringTargets(context, provideTypeDefinition));
  },
};
