import { readModes } from "~/db/client.server";
import { listBackups } from "~/db/list-backups";
import { env } from "~/env.server";
import { version } from "../../../package.json";

/** For the operator's watch: version, database modes, last backup, and nothing else. */
export async function loader() {
  const [last] = env.BACKUP_DIR ? listBackups(env.BACKUP_DIR) : [];
  const database = await readModes().catch(() => null);
  return Response.json(
    { version, database, lastBackup: last?.madeAt.toISOString() ?? null },
    { status: database ? 200 : 503 },
  );
}
