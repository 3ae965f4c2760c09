-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which students wrote.
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "half" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "openedOn" TEXT NOT NULL,
    "assignedTo" TEXT,
    "handedBy" TEXT
) WITHOUT ROWID;
CREATE TABLE "ThreadMessage" (
    "threadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    PRIMARY KEY ("threadId", "number")
) WITHOUT ROWID;
CREATE TABLE "ReplyStarter" (
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    PRIMARY KEY ("id", "language")
) WITHOUT ROWID;
