"""The language server: findings in an editor as one types. Needs the extra ``gilint[lsp]``."""
