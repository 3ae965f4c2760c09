CREATE TABLE "GroupSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "questions" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "endsAt" TEXT NOT NULL
);
CREATE UNIQUE INDEX "GroupSession_code_key" ON "GroupSession"("code");

-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which phones joined and guessed.
CREATE TABLE "GroupPhone" (
    "sessionId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    PRIMARY KEY ("sessionId", "phone")
) WITHOUT ROWID;
CREATE TABLE "GroupVote" (
    "sessionId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    PRIMARY KEY ("sessionId", "question", "part", "phone")
) WITHOUT ROWID;
CREATE TABLE "GroupTally" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "week" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "guesses" INTEGER NOT NULL,
    "bins" TEXT NOT NULL
) WITHOUT ROWID;
