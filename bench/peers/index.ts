import { cel } from './cel.ts';
import { feel } from './feel.ts';
import { jsonLogicCompiled, jsonLogicInterpreted } from './json-logic.ts';
import { jsonRules } from './json-rules.ts';
import type { Peer } from './peer.ts';
import { zen } from './zen.ts';

export const peers: readonly Peer[] = [jsonLogicCompiled, jsonLogicInterpreted, cel, jsonRules, zen, feel];
