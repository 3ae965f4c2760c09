-- WITHOUT ROWID: SQLite's hidden row number would keep the order in which students sent their answers.
CREATE TABLE "Response" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "week" TEXT NOT NULL,
    "questionnaireVersion" TEXT NOT NULL,
    "answers" TEXT NOT NULL
) WITHOUT ROWID;
