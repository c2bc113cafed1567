;; What somebody does in Emacs, without a screen: opens a draft, reads the finding, takes the fix.
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/"))
  (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))
(require 'cl-lib)
(setq eglot-sync-connect 20 flymake-no-changes-timeout 0.2 eglot-send-changes-idle-time 0.1)
(load (getenv "DECORUM_SNIPPET") nil t)
(require 'eglot)

(defun check-fail (words)
  (princ (concat "emacs: " words "\n") #'external-debugging-output)
  (kill-emacs 1))

(defun check-wait (words condition)
  (let ((turns 0))
    (while (not (funcall condition))
      (when (> (cl-incf turns) 400)
        (check-fail (format "%s; shown are %S" words (flymake-diagnostics))))
      (accept-process-output nil 0.05))))

(find-file "draft.md")
(text-mode)
;; The hook waits for a command, and there are none in a batch.
(run-hooks 'post-command-hook)
(check-wait "the server does not come" #'eglot-current-server)
(flymake-mode 1)
(flymake-start)
(check-wait "the finding does not come" (lambda () (= 1 (length (flymake-diagnostics)))))

(let* ((finding (car (flymake-diagnostics)))
       (words (buffer-substring-no-properties
               (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding))))
  (unless (equal words "#mondaymotivation")
    (check-fail (format "the finding sits on %S" words)))
  (unless (string-match-p "is several words without a capital" (flymake-diagnostic-text finding))
    (check-fail (format "the finding is %S" (flymake-diagnostic-text finding))))
  (goto-char (flymake-diagnostic-beg finding))
  (let ((fix (cl-find-if
              (lambda (action) (equal (plist-get action :title) "write #MondayMotivation"))
              (jsonrpc-request
               (eglot-current-server) :textDocument/codeAction
               (list :textDocument (eglot--TextDocumentIdentifier)
                     :range (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg finding))
                                  :end (eglot--pos-to-lsp-position (flymake-diagnostic-end finding)))
                     :context '(:diagnostics []))))))
    (unless fix (check-fail "the fix is not offered"))
    (eglot--apply-workspace-edit (plist-get fix :edit))))
(unless (equal (buffer-string) (getenv "DECORUM_FIXED"))
  (check-fail (format "the fix made of it: %S" (buffer-string))))
(run-hooks 'post-command-hook)
(eglot--signal-textDocument/didChange)
(check-wait "the finding does not go" (lambda () (null (flymake-diagnostics))))
(princ (format "emacs %s with eglot: shown, fixed, gone\n" emacs-version))
(set-buffer-modified-p nil)
(kill-emacs 0)
