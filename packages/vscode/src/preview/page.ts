/** What the frame of a preview is made of. */
export interface Frame {
  /** What the editor allows styles and scripts of the extension to come from. */
  readonly source: string;
  /** A word that nobody can guess: only the script that bears it may run. */
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
}

/**
 * The frame that a preview is shown in. Pages are put into it as they come, and nothing in them can run, load or send
 * anything: the policy allows one style sheet and one script, both the extension's own.
 */
export const frame = ({ source, nonce, style, script }: Frame): string => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src ${source}; font-src ${source}; script-src 'nonce-${nonce}';" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <main id="page" aria-live="polite"></main>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as part of a page. */
export const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => escapes[mark] ?? mark);
