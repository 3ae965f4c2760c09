import { readdirSync } from "node:fs";
import type { ServerResponse } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import express, { type ErrorRequestHandler, type Express } from "express";
import servePacked from "express-static-gzip";
import { guardDatabase } from "~/db/client.server";
import { env } from "~/env.server";
import { keepOutOfCaches, securityHeaders } from "./headers.server";
import { keepRegionFresh, loadFirstRegion } from "./keep-region.server";
import { chooseLanguage, keepChosenLanguage } from "./language.server";
import { hideUnusedScripts } from "./hide-scripts.server";
import { limitForms, visitorOf } from "./limits.server";
import { refuseWhenLate, watchLateness } from "./overload.server";
import { refuseForeignForms, refuseMalformed } from "./refusals.server";
import { answerWithRemix } from "./remix.server";
import { sendRegionStyles } from "./region-styles.server";

/** The whole site as one Express application, in the order in which a request meets it. */
export async function createServer(build: ServerBuild, clientFolder: string): Promise<Express> {
  await guardDatabase();
  await loadFirstRegion();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(securityHeaders);
  app.use(refuseMalformed);
  app.use("/assets", hideUnusedScripts(build));
  app.use(
    "/assets",
    servePacked(`${clientFolder}/assets`, {
      enableBrotli: true,
      orderPreference: ["br"],
      index: false,
      serveStatic: { immutable: true, maxAge: "1y", fallthrough: false, redirect: false },
    }),
  );
  // By name: asked of every page, whether it is a file costs a look at the disk.
  const files = readdirSync(clientFolder, { withFileTypes: true }).filter((file) => file.isFile());
  app.get(
    files.map(({ name }) => `/${name}`),
    express.static(clientFolder, {
      maxAge: "1h",
      index: false,
      redirect: false,
      setHeaders: sayEncoding,
    }),
  );
  app.use(keepRegionFresh);
  app.get("/region.css", sendRegionStyles);
  app.use(keepOutOfCaches);
  app.use(refuseWhenLate(watchLateness()));
  app.use(keepChosenLanguage);
  app.use(refuseForeignForms);
  app.use(limitForms);
  app.use(
    answerWithRemix(build, (request) => ({
      language: chooseLanguage(request),
      get visitor() {
        return visitorOf(request);
      },
    })),
  );
  app.use(answerFault);
  return app;
}

/** Text of ours is UTF-8; Express says so of HTML and CSS, and not of drawings. */
function sayEncoding(response: ServerResponse, path: string): void {
  if (path.endsWith(".svg")) response.setHeader("Content-Type", "image/svg+xml; charset=utf-8");
}

/** The last resort: an honest page without a trace of the request in it or in the log. */
const answerFault: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = statusOf(error);
  if (status >= 500) console.error(error instanceof Error ? error.stack : "unknown fault");
  response
    .status(status)
    .setHeader("Cache-Control", "no-store")
    .type("text")
    .send(status === 404 ? "Niet gevonden / Not found" : "Er ging iets mis / Something went wrong");
};

function statusOf(error: unknown): number {
  const status =
    typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
