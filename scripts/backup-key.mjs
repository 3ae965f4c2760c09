// npm run backup:key: a key pair for backups. The identity opens every backup: keep it off the server.
import { generateIdentity, identityToRecipient } from "age-encryption";

const identity = await generateIdentity();
console.log(
  `# Keep this away from the server, in two places. Without it no backup can be opened.\n${identity}\n`,
);
console.log(`# On the server:\nBACKUP_RECIPIENT=${await identityToRecipient(identity)}`);
