ALTER TABLE "persons" ADD COLUMN "email" TEXT NULL;
ALTER TABLE "persons" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'Vi';

CREATE TABLE "jobs" (
    "id" TEXT NOT NULL CONSTRAINT "pk_jobs" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "created_ms" INTEGER NOT NULL,
    "run_ms" INTEGER NOT NULL,
    "lease_until_ms" INTEGER NULL,
    "fence" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "last_error" TEXT NULL,
    "done_ms" INTEGER NULL,
    "given_up_ms" INTEGER NULL
);

CREATE TABLE "notices" (
    "id" TEXT NOT NULL CONSTRAINT "pk_notices" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "args" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "at_ms" INTEGER NOT NULL,
    "read_ms" INTEGER NULL,
    "mailed_ms" INTEGER NULL,
    "dedupe_key" TEXT NULL,
    CONSTRAINT "fk_notices_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_notices_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_jobs_done_ms_given_up_ms_run_ms" ON "jobs" ("done_ms", "given_up_ms", "run_ms");

CREATE UNIQUE INDEX "ix_jobs_kind_dedupe_key" ON "jobs" ("kind", "dedupe_key");

CREATE INDEX "ix_notices_account_id_authority_id_read_ms" ON "notices" ("account_id", "authority_id", "read_ms");

CREATE UNIQUE INDEX "ix_notices_authority_id_account_id_dedupe_key" ON "notices" ("authority_id", "account_id", "dedupe_key");
