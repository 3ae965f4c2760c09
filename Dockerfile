# The site as an image: no tools to build with, no root, nothing to write but /data.
FROM node:22-bookworm AS source
WORKDIR /site
COPY package.json package-lock.json ./

# What the site runs on.
FROM source AS packages
# Optional is what Prisma would have to generate and migrate with, which is done before.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

# Everything, to build with. Also for the commands that read TypeScript: snapshot and retain.
FROM source AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN node -e "import('./scripts/setup.mjs').then((set) => { set.generateClient(); set.build(); })"

FROM node:22-bookworm-slim
WORKDIR /site
ENV NODE_ENV=production PORT=3000 DATABASE_URL=file:/data/doorsnee.db
COPY --from=packages /site/node_modules node_modules
COPY --from=build /site/build build
COPY package.json server.mjs ./
COPY scripts scripts
COPY prisma prisma
COPY app/db/list-backups.js app/db/
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: it gets the signal that ends it.
CMD ["node", "scripts/start-built.mjs"]
