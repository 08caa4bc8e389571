import type { CancellationToken, DefinitionLink, Location, ResponseError } from 'vscode-languageserver';
import type { Analysis } from '../service/analyse.ts';
import type { Target } from '../service/provide-definition.ts';
import { aboutAnalysis } from './about.ts';
import { whileCurrent } from './current.ts';
import type { Context } from './feature.ts';
import { linkOf, locationOf } from './places.ts';

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** A handler that answers with places that a name leads to. */
export const answeringTargets =
  (context: Context, provide: (analysis: Analysis, offset: number) => readonly Target[]) =>
  (
    { textDocument: { uri }, position }: Asked,
    token: CancellationToken,
  ): Promise<DefinitionLink[] | Location[] | ResponseError<never>> =>
    whileCurrent(context, uri, token, () =>
      aboutAnalysis(context, uri, [], (analysis, text) => {
        const targets = provide(analysis, text.offsetAt(position));
        return context.client.takesLinks ? targets.map((each) => linkOf(text, each)) : targets.map(locationOf);
      }),
    );
