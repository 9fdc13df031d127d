ALTER TABLE "round_groups" ADD COLUMN "correction_approval_id" TEXT NULL;

ALTER TABLE "releases" ADD COLUMN "supersedes_id" TEXT NULL;

ALTER TABLE "releases" ADD COLUMN "reason" TEXT NULL;

CREATE TABLE "complaints" (
    "id" TEXT NOT NULL CONSTRAINT "pk_complaints" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "evidence_id" TEXT NULL,
    "letter_number" TEXT NULL,
    "letter_date" TEXT NULL,
    "answer_by" TEXT NOT NULL,
    "filed_ms" INTEGER NOT NULL,
    "withdrawn_ms" INTEGER NULL,
    "outcome" TEXT NULL,
    "decision" TEXT NULL,
    "decided_on" TEXT NULL,
    "decided_ms" INTEGER NULL,
    "decided_version" INTEGER NULL,
    "corrected_in_id" TEXT NULL,
    CONSTRAINT "fk_complaints_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_complaints_releases_authority_id_release_id" FOREIGN KEY ("authority_id", "release_id") REFERENCES "releases" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_complaints_authority_id_dossier_id" ON "complaints" ("authority_id", "dossier_id");

CREATE INDEX "ix_complaints_authority_id_release_id" ON "complaints" ("authority_id", "release_id");

CREATE TABLE "commendations" (
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "place_limit" INTEGER NOT NULL,
    "includes_ties" INTEGER NOT NULL,
    "exclusions_text" TEXT NOT NULL,
    "listed_ms" INTEGER NOT NULL,
    "published_ms" INTEGER NULL,
    CONSTRAINT "pk_commendations" PRIMARY KEY ("authority_id", "round_group_id"),
    CONSTRAINT "fk_commendations_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);
