CREATE TABLE "Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "signInName" TEXT,
    "ssoKey" TEXT,
    "grants" TEXT NOT NULL,
    "codeSalt" TEXT,
    "since" TEXT NOT NULL,
    "endedOn" TEXT
);

CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "usedOn" TEXT
);

CREATE TABLE "StaffSession" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "seenAt" TEXT NOT NULL,
    "provedAt" TEXT NOT NULL
);

CREATE TABLE "Invitation" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "grants" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT
);

CREATE TABLE "SpentProof" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" TEXT NOT NULL
);

CREATE TABLE "AuditEntry" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

CREATE TABLE "RegionRevision" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "changed" TEXT NOT NULL,
    "content" TEXT NOT NULL
);

CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");

CREATE UNIQUE INDEX "Staff_ssoKey_key" ON "Staff"("ssoKey");

CREATE INDEX "Passkey_staffId_idx" ON "Passkey"("staffId");

CREATE INDEX "StaffSession_staffId_idx" ON "StaffSession"("staffId");


-- Append only, whoever writes. An edit of the file itself is found by `npm run audit:verify`.
CREATE TRIGGER "AuditEntry_no_update" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
CREATE TRIGGER "AuditEntry_no_delete" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
CREATE TRIGGER "AuditEntry_no_replace" BEFORE INSERT ON "AuditEntry"
WHEN NEW."number" <= (SELECT MAX("number") FROM "AuditEntry")
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
CREATE TRIGGER "RegionRevision_no_update" BEFORE UPDATE ON "RegionRevision"
BEGIN SELECT RAISE(ABORT, 'versions of the region are append only'); END;
CREATE TRIGGER "RegionRevision_no_delete" BEFORE DELETE ON "RegionRevision"
BEGIN SELECT RAISE(ABORT, 'versions of the region are append only'); END;
