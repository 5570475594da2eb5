;;; emacs.el --- a session of eglot in batch mode  -*- lexical-binding: t -*-
;; Opens $REPORT under the recipe $RECIPE, waits for findings, runs the quick fix at the first of
;; them, waits until nothing is found, and writes what it saw to $SEEN as JSON.

(package-initialize)
(require 'eglot)
(require 'json)

(defvar seen nil)

(defun note (key value) (push (cons key value) seen))

(defun wait (what)
  (let ((until (+ (float-time) 60)))
    (while (and (not (funcall what)) (< (float-time) until))
      (accept-process-output nil 0.02))
    (unless (funcall what) (note 'timeout t))))

(defun session ()
  (load (getenv "RECIPE") nil t t)
  (find-file (getenv "REPORT"))
  (setq eglot-sync-connect t eglot-autoshutdown t eglot-confirm-server-initiated-edits nil)
  (call-interactively #'eglot)
  (wait (lambda () (flymake-start) (flymake-diagnostics)))
  (note 'found
        (vconcat
         (mapcar (lambda (each)
                   `((text . ,(flymake-diagnostic-text each))
                     (start . ,(flymake-diagnostic-beg each))
                     (words . ,(buffer-substring-no-properties
                                (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))))
                 (flymake-diagnostics))))
  (goto-char (flymake-diagnostic-beg (car (flymake-diagnostics))))
  (let ((last-nonmenu-event nil))
    (cl-letf (((symbol-function 'x-popup-menu)
               (lambda (_ menu)
                 (note 'offered (vconcat (mapcar #'car (cdr (cadr menu)))))
                 (cdr (cadr (cadr menu))))))
      (call-interactively #'eglot-code-actions)))
  (eglot--signal-textDocument/didChange)
  (wait (lambda () (flymake-start) (null (flymake-diagnostics))))
  (note 'buffer (vconcat (split-string (buffer-string) "\n")))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(condition-case fault (session) (error (note 'fault (format "%S" fault))))
(let ((coding-system-for-write 'utf-8))
  (with-temp-file (getenv "SEEN") (insert (json-encode seen))))
(kill-emacs 0)
;;; emacs.el ends here
