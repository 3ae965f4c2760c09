-- Rows are added and never changed: a published number must stay what it was when somebody read it.
CREATE TABLE "Snapshot" (
    "version" INTEGER NOT NULL PRIMARY KEY,
    "week" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "released" TEXT NOT NULL
);
CREATE TRIGGER "Snapshot_is_final" BEFORE UPDATE ON "Snapshot"
BEGIN SELECT RAISE(ABORT, 'A snapshot never changes.'); END;
