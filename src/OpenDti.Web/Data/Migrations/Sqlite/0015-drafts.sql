ALTER TABLE "round_groups" ADD COLUMN "draft_id" TEXT NULL;

ALTER TABLE "round_groups" ADD COLUMN "draft_answers_until_ms" INTEGER NULL;

CREATE TABLE "drafts" (
    "id" TEXT NOT NULL CONSTRAINT "pk_drafts" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "sent_ms" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "fk_drafts_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "draft_answers" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "agrees" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answered_ms" INTEGER NOT NULL,
    "outcome" TEXT NULL,
    "settlement" TEXT NULL,
    "settled_ms" INTEGER NULL,
    CONSTRAINT "pk_draft_answers" PRIMARY KEY ("authority_id", "dossier_id", "draft_id", "indicator"),
    CONSTRAINT "fk_draft_answers_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_drafts_authority_id_round_group_id" ON "drafts" ("authority_id", "round_group_id");
