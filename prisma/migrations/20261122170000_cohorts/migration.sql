CREATE TABLE "Cohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "track" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "firstAt" TEXT NOT NULL,
    "secondAt" TEXT NOT NULL,
    "isOnline" BOOLEAN NOT NULL,
    "place" TEXT NOT NULL,
    "institution" TEXT,
    "room" INTEGER NOT NULL,
    "facilitatorId" TEXT,
    "cofacilitatorId" TEXT,
    "crisisContact" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "changed" TEXT NOT NULL,
    "turns" INTEGER NOT NULL,
    "wallCode" TEXT NOT NULL,
    "firstWall" INTEGER NOT NULL,
    "secondWall" INTEGER NOT NULL,
    "note" TEXT NOT NULL
);
CREATE UNIQUE INDEX "Cohort_wallCode_key" ON "Cohort"("wallCode");

-- WITHOUT ROWID: SQLite's hidden row number would keep the order of all sign-ups, over all cohorts.
CREATE TABLE "SignUp" (
    "key" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "nickname" TEXT NOT NULL,
    "isWish" BOOLEAN NOT NULL,
    "moves" INTEGER NOT NULL,
    "seen" INTEGER NOT NULL,
    "first" TEXT NOT NULL,
    "second" TEXT NOT NULL,
    "firstRated" BOOLEAN NOT NULL,
    "secondRated" BOOLEAN NOT NULL,
    PRIMARY KEY ("cohortId", "key")
) WITHOUT ROWID;
CREATE INDEX "SignUp_key_idx" ON "SignUp"("key");

CREATE TABLE "WorkshopTraining" (
    "staffId" TEXT NOT NULL PRIMARY KEY,
    "trainedOn" TEXT NOT NULL
);
