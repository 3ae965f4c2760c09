-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which things first happened.
CREATE TABLE "ServiceCount" (
    "subject" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("subject", "week", "category")
) WITHOUT ROWID;
