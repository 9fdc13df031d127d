ALTER TABLE "round_groups" ADD COLUMN "amendment_number" TEXT NULL;

ALTER TABLE "round_groups" ADD COLUMN "amendment_date" TEXT NULL;

ALTER TABLE "dossiers" ADD COLUMN "voided_ms" INTEGER NULL;

ALTER TABLE "answers" ADD COLUMN "set_aside_version" INTEGER NULL;

ALTER TABLE "appraisals" ADD COLUMN "correction_version" INTEGER NULL;

CREATE TABLE "set_amendments" (
    "id" TEXT NOT NULL CONSTRAINT "pk_set_amendments" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "before_set_id" TEXT NOT NULL,
    "set_id" TEXT NOT NULL,
    "decision_number" TEXT NOT NULL,
    "decision_date" TEXT NOT NULL,
    "issuing_body" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "effective_ms" INTEGER NOT NULL,
    CONSTRAINT "fk_set_amendments_indicator_sets_authority_id_before_set_id" FOREIGN KEY ("authority_id", "before_set_id") REFERENCES "indicator_sets" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_set_amendments_indicator_sets_authority_id_set_id" FOREIGN KEY ("authority_id", "set_id") REFERENCES "indicator_sets" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_set_amendments_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_set_amendments_authority_id_before_set_id" ON "set_amendments" ("authority_id", "before_set_id");

CREATE INDEX "ix_set_amendments_authority_id_round_group_id" ON "set_amendments" ("authority_id", "round_group_id");

CREATE INDEX "ix_set_amendments_authority_id_set_id" ON "set_amendments" ("authority_id", "set_id");
