-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which slips were made.
CREATE TABLE "Slip" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "institution" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;

CREATE TABLE "SlipTally" (
    "staffId" TEXT NOT NULL PRIMARY KEY,
    "made" INTEGER NOT NULL
) WITHOUT ROWID;
