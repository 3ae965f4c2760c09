CREATE TABLE "Slot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "workerId" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "endsAt" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "institutions" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false
);
CREATE INDEX "Slot_startsAt_idx" ON "Slot"("startsAt");

-- WITHOUT ROWID: SQLite's hidden row number would keep the order of booking.
CREATE TABLE "Booking" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "slotId" TEXT,
    "half" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "summaryHalf" TEXT,
    "summary" TEXT,
    "wishLanguage" TEXT NOT NULL,
    "wishInstitution" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "offerUntil" TEXT,
    "offers" INTEGER NOT NULL DEFAULT 0,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "followUp" BOOLEAN NOT NULL DEFAULT false,
    "onward" TEXT NOT NULL DEFAULT '',
    "eraseAfter" TEXT NOT NULL
) WITHOUT ROWID;
-- One booking a slot: of any number at once the first wins. Many may wait (no slot at all).
CREATE UNIQUE INDEX "Booking_slotId_key" ON "Booking"("slotId");

CREATE TABLE "CalendarFeed" (
    "workerId" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL
);
CREATE UNIQUE INDEX "CalendarFeed_key_key" ON "CalendarFeed"("key");
