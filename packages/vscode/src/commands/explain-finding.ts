import { commands, Uri } from 'vscode';

/** The link from a finding to its page, as the server writes it: `{code}` stands for the code of the finding. */
export const linkToPage = 'command:proviso.explainFinding?%5B%22{code}%22%5D';

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]+$/u.test(value);

/** Shows the page of a finding. It comes with the extension, so it is there without a network. */
export const explainFinding =
  (extension: Uri) =>
  async (code?: unknown): Promise<void> => {
    const page = isCode(code) ? `${code}.md` : 'README.md';
    const address = Uri.joinPath(extension, 'dist', 'bundle', 'docs', 'diagnostics', page);
    await commands.executeCommand('markdown.showPreview', address);
  };
