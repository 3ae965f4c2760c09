-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which members finished.
CREATE TABLE "Proof" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "week" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;
