# The command alone, for machines without Node: `npm run build && docker build --tag kehoach-lint .`
#   docker run --rm --network none --user "$(id -u):$(id -g)" --volume "$PWD:/drafts" kehoach-lint lint
FROM node:22.12-alpine3.21

# git says what changed (--since, --staged); the folder that is mounted belongs to somebody else
RUN apk add --no-cache git && git config --system --add safe.directory /drafts

COPY dist/kehoach-lint.cjs /usr/local/lib/kehoach-lint/kehoach-lint.cjs

USER node
WORKDIR /drafts
ENTRYPOINT ["node", "/usr/local/lib/kehoach-lint/kehoach-lint.cjs"]
CMD ["lint"]
