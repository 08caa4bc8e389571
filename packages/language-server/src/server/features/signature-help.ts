import type { SignatureHelp } from 'vscode-languageserver';
import { provideSignatureHelp } from '../../service/provide-signature-help.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' ', '{', ':'] } },
  register: ({ connection, workspace, textOf }) => {
    connection.onSignatureHelp(({ textDocument: { uri }, position }, token) =>
      whileCurrent({ textOf }, uri, token, async (): Promise<SignatureHelp | null> => {
        const document = workspace.document(uri);
        const text = textOf(uri);
        if (document === null || text === null) return null;
        const found = await provideSignatureHelp(workspace, document, text.offsetAt(position));
        if (found === null) return null;
        const { label, parameters, active } = found;
        const described = parameters.map((each) => ({
          label: each.label,
          ...(each.detail === '' ? {} : { documentation: each.detail }),
        }));
        return { signatures: [{ label, parameters: described }], activeSignature: 0, activeParameter: active };
      }),
    );
  },
};
