// For the image: everything was installed and built before, so this only migrates and serves.
import { serveSite } from "./serve-site.mjs";
import { migrate } from "./setup.mjs";

process.umask(0o077);
process.env.PORT ||= "3000";
migrate();
await serveSite();
