import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths()],
  // A chart is a script of its own: bundled like a worker, loaded as a module.
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0 },
});
