-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which workbooks were kept.
CREATE TABLE "Workbook" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "week" TEXT NOT NULL,
    "sealed" TEXT NOT NULL
) WITHOUT ROWID;
