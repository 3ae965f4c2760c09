import { setUp } from "./setup.mjs";

setUp();
// Loaded late: what it needs may have been installed just now.
const { serveSite } = await import("./serve-site.mjs");
await serveSite();
