/** Emacs, set up as docs/editors.md says, shows what `lint` finds. */
import { describe, expect, it } from 'vitest';
import { EMACS_IS_THERE } from './support/editors.ts';
import { type Shown, documentedSettings, editorFolder, foundByCommand, runEditor } from './support/lspClient.ts';

const PROBE = `
(require 'markdown-mode)
(require 'json)
(find-file "plan.md")
(let ((tries 600))
  ; what eglot-ensure does after the first command of a person
  (apply #'eglot--connect (eglot--guess-contact))
  (flymake-start)
  (while (and (> tries 0) (null (flymake-diagnostics)))
    (setq tries (1- tries))
    (accept-process-output nil 0.1)
    (flymake-start)))
(with-temp-file "found.json"
  (insert (with-current-buffer "plan.md"
    (json-encode (mapcar (lambda (d) (list (cons 'line (line-number-at-pos (flymake-diagnostic-beg d)))
                                           (cons 'message (flymake-diagnostic-text d))))
                         (flymake-diagnostics))))))
(kill-emacs)
`;

describe.runIf(EMACS_IS_THERE)('Emacs', () => {
  it('shows the findings of the command', () => {
    const folder = editorFolder({ 'init.el': `${documentedSettings('emacs')}\n${PROBE}` });
    const said = runEditor(folder, 'emacs', ['--batch', '--eval', '(package-initialize)', '-l', 'init.el']);
    expect(folder.names(), said).toContain('found.json');
    const found = JSON.parse(folder.read('found.json')) as readonly Shown[]; // the probe's
    // it says the source and the rule before the message, and has an order of its own
    const plain = found.map(({ line, message }) => ({
      line,
      message: message.replace(/^kehoach-lint \[[a-z\d-]+\]: /u, ''),
    }));
    expect(sorted(plain)).toEqual(sorted(foundByCommand(folder)));
  });
});

function sorted(shown: readonly Shown[]): readonly string[] {
  return shown.map(({ line, message }) => `${String(line)} ${message}`).sort();
}
