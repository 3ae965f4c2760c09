-- Tables are added and never changed, and so is which of them is in use: going back is one more row.
CREATE TABLE "NormTable" (
    "version" INTEGER NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "particulars" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL
);
CREATE TABLE "NormTableUse" (
    "step" INTEGER NOT NULL PRIMARY KEY,
    "version" INTEGER,
    "chosenBy" TEXT NOT NULL,
    "chosenOn" TEXT NOT NULL,
    CONSTRAINT "NormTableUse_version_fkey" FOREIGN KEY ("version") REFERENCES "NormTable" ("version") ON DELETE RESTRICT ON UPDATE RESTRICT
);
CREATE TRIGGER "NormTable_is_final" BEFORE UPDATE ON "NormTable"
BEGIN SELECT RAISE(ABORT, 'A published table never changes.'); END;
CREATE TRIGGER "NormTableUse_is_final" BEFORE UPDATE ON "NormTableUse"
BEGIN SELECT RAISE(ABORT, 'What was in use never changes.'); END;
