CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "openedWeek" TEXT NOT NULL,
    "closedWeek" TEXT,
    "invitedWho" TEXT,
    "invited" INTEGER,
    "certifiedOn" TEXT
);
