# The site as an image: no tools to build with, no root, nothing to write but /data and /backups.
FROM node:22-trixie AS source
WORKDIR /site
COPY package.json package-lock.json ./

# What the site runs on.
FROM source AS packages
# Optional is what Prisma would have to generate and migrate with, which is done before.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund
# What nothing reads while it runs: half of it all.
RUN find node_modules -type f \( -name "*.map" -o -name "*.d.ts" -o -name "*.d.[cm]ts" \
  -o -name "query_engine_bg.*" -o -name "query_compiler_bg.mysql.*" \
  -o -name "query_compiler_bg.sqlserver.*" -o -name "query_compiler_bg.cockroachdb.*" \) -delete \
  && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/build/Release/obj*

# Everything, to build with.
FROM source AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN node -e "import('./scripts/setup.mjs').then((set) => { set.generateClient(); set.build(); })"

FROM node:22-trixie-slim AS site
WORKDIR /site
ENV NODE_ENV=production PORT=3000 DATABASE_URL=file:/data/doorsnee.db
COPY --from=packages /site/node_modules node_modules
COPY --from=build /site/build build
COPY package.json server.mjs ./
COPY scripts scripts
COPY prisma prisma
COPY app/db/list-backups.js app/db/
# The audit trail of a site on PostgreSQL keeps what it saw last in .data.
RUN install -d -o node -g node -m 700 /data /backups && ln -s /data .data
USER node
VOLUME /data /backups
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: it gets the signal that ends it.
CMD ["node", "scripts/start-built.mjs"]

# With the programs that `npm run backup` and `npm run restore` need on PostgreSQL 17.
FROM site AS postgres
USER root
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client-17 \
  && rm -rf /var/lib/apt/lists/*
USER node
