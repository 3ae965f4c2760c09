-- Everything that prisma/migrations makes on SQLite, as of 20261122200000_slips. No sequences: keys are chance, or hashes, or counted by the statement that writes.
-- CreateTable
CREATE TABLE "Response" (
    "key" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "questionnaireVersion" TEXT NOT NULL,
    "answers" TEXT NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "signInName" TEXT,
    "ssoKey" TEXT,
    "grants" TEXT NOT NULL,
    "codeSalt" TEXT,
    "since" TEXT NOT NULL,
    "endedOn" TEXT,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "usedOn" TEXT,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "key" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "seenAt" TEXT NOT NULL,
    "provedAt" TEXT NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "grants" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SpentProof" (
    "key" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,

    CONSTRAINT "SpentProof_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "number" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "RegionRevision" (
    "number" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "changed" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "RegionRevision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "version" INTEGER NOT NULL,
    "week" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "released" TEXT NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "openedWeek" TEXT NOT NULL,
    "closedWeek" TEXT,
    "invitedWho" TEXT,
    "invited" INTEGER,
    "certifiedOn" TEXT,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proof" (
    "key" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Proof_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "NormTable" (
    "version" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "particulars" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,

    CONSTRAINT "NormTable_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "NormTableUse" (
    "step" INTEGER NOT NULL,
    "version" INTEGER,
    "chosenBy" TEXT NOT NULL,
    "chosenOn" TEXT NOT NULL,

    CONSTRAINT "NormTableUse_pkey" PRIMARY KEY ("step")
);

-- CreateTable
CREATE TABLE "GroupSession" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "questions" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "endsAt" TEXT NOT NULL,

    CONSTRAINT "GroupSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupPhone" (
    "sessionId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,

    CONSTRAINT "GroupPhone_pkey" PRIMARY KEY ("sessionId","phone")
);

-- CreateTable
CREATE TABLE "GroupVote" (
    "sessionId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "GroupVote_pkey" PRIMARY KEY ("sessionId","question","part","phone")
);

-- CreateTable
CREATE TABLE "GroupTally" (
    "id" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "guesses" INTEGER NOT NULL,
    "bins" TEXT NOT NULL,

    CONSTRAINT "GroupTally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceCount" (
    "subject" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ServiceCount_pkey" PRIMARY KEY ("subject","week","category")
);

-- CreateTable
CREATE TABLE "Slip" (
    "key" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Slip_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SlipTally" (
    "staffId" TEXT NOT NULL,
    "made" INTEGER NOT NULL,

    CONSTRAINT "SlipTally_pkey" PRIMARY KEY ("staffId")
);

-- CreateTable
CREATE TABLE "Slot" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "workerId" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "endsAt" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "institutions" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Booking" (
    "key" TEXT NOT NULL,
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
    "eraseAfter" TEXT NOT NULL,

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "workerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("workerId")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL,
    "half" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "openedOn" TEXT NOT NULL,
    "assignedTo" TEXT,
    "handedBy" TEXT,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadMessage" (
    "threadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "ThreadMessage_pkey" PRIMARY KEY ("threadId","number")
);

-- CreateTable
CREATE TABLE "ReplyStarter" (
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "ReplyStarter_pkey" PRIMARY KEY ("id","language")
);

-- CreateTable
CREATE TABLE "Workbook" (
    "key" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "Workbook_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" TEXT NOT NULL,
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
    "note" TEXT NOT NULL,

    CONSTRAINT "Cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
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

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("cohortId","key")
);

-- CreateTable
CREATE TABLE "WorkshopTraining" (
    "staffId" TEXT NOT NULL,
    "trainedOn" TEXT NOT NULL,

    CONSTRAINT "WorkshopTraining_pkey" PRIMARY KEY ("staffId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_ssoKey_key" ON "Staff"("ssoKey");

-- CreateIndex
CREATE INDEX "Passkey_staffId_idx" ON "Passkey"("staffId");

-- CreateIndex
CREATE INDEX "StaffSession_staffId_idx" ON "StaffSession"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupSession_code_key" ON "GroupSession"("code");

-- CreateIndex
CREATE INDEX "Slot_startsAt_idx" ON "Slot"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_slotId_key" ON "Booking"("slotId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_key_key" ON "CalendarFeed"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_wallCode_key" ON "Cohort"("wallCode");

-- CreateIndex
CREATE INDEX "SignUp_key_idx" ON "SignUp"("key");

-- AddForeignKey
ALTER TABLE "NormTableUse" ADD CONSTRAINT "NormTableUse_version_fkey" FOREIGN KEY ("version") REFERENCES "NormTable"("version") ON DELETE RESTRICT ON UPDATE RESTRICT;

