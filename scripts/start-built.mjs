// For the image: everything was installed and built before, so this only migrates and serves.
import { serveSite } from "./serve-site.mjs";
import { migrate } from "./setup.mjs";

process.umask(0o077);
process.env.PORT ||= "3000";
// Nobody ends the first process of a container with a signal that it does not listen to.
const endEarly = () => process.exit(0);
process.once("SIGTERM", endEarly);
migrate();
await serveSite();
process.off("SIGTERM", endEarly);
