ALTER TABLE "answers" ADD COLUMN "source_id" TEXT NULL;

CREATE TABLE "monitored_sources" (
    "id" TEXT NOT NULL CONSTRAINT "pk_monitored_sources" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "stale_after_days" INTEGER NOT NULL,
    "synced_ms" INTEGER NULL,
    "token_sha256" TEXT NULL,
    "token_made_ms" INTEGER NULL,
    "token_by" TEXT NULL,
    CONSTRAINT "fk_monitored_sources_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "monitored_contests" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "received_ms" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_monitored_contests" PRIMARY KEY ("authority_id", "dossier_id", "input"),
    CONSTRAINT "fk_monitored_contests_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "ix_monitored_sources_authority_id_code" ON "monitored_sources" ("authority_id", "code");
