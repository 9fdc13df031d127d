CREATE TABLE "bonus_schemes" (
    "id" TEXT NOT NULL CONSTRAINT "pk_bonus_schemes" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "ak_bonus_schemes_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_bonus_schemes_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "bonus_proposals" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "document_number" TEXT NOT NULL,
    "document_date" TEXT NOT NULL,
    "document_issuer" TEXT NOT NULL,
    "document_summary" TEXT NOT NULL,
    "is_by_agency" INTEGER NOT NULL,
    "proposed_ms" INTEGER NOT NULL,
    "withdrawn_ms" INTEGER NULL,
    "accepted" INTEGER NULL,
    "by" TEXT NULL,
    "words" TEXT NULL,
    "decided_ms" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_bonus_proposals" PRIMARY KEY ("authority_id", "dossier_id", "id"),
    CONSTRAINT "fk_bonus_proposals_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "council_items" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "added_ms" INTEGER NOT NULL,
    CONSTRAINT "pk_council_items" PRIMARY KEY ("authority_id", "dossier_id", "indicator"),
    CONSTRAINT "fk_council_items_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "council_rulings" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "values_text" TEXT NULL,
    "points_e10" INTEGER NULL,
    "class_id" TEXT NULL,
    "words" TEXT NOT NULL,
    "decided_ms" INTEGER NOT NULL,
    "withdrawn_ms" INTEGER NULL,
    "withdrawal_reason" TEXT NULL,
    CONSTRAINT "pk_council_rulings" PRIMARY KEY ("authority_id", "dossier_id", "version"),
    CONSTRAINT "fk_council_rulings_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "group_bonuses" (
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "stored_scheme_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "attached_ms" INTEGER NOT NULL,
    CONSTRAINT "pk_group_bonuses" PRIMARY KEY ("authority_id", "round_group_id"),
    CONSTRAINT "fk_group_bonuses_bonus_schemes_authority_id_stored_scheme_id" FOREIGN KEY ("authority_id", "stored_scheme_id") REFERENCES "bonus_schemes" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_group_bonuses_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "council_minutes" (
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "opened" TEXT NOT NULL,
    "closed" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "chair" TEXT NOT NULL,
    "secretary" TEXT NOT NULL,
    "present" TEXT NOT NULL,
    "absent" TEXT NOT NULL,
    CONSTRAINT "pk_council_minutes" PRIMARY KEY ("authority_id", "round_group_id"),
    CONSTRAINT "fk_council_minutes_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ix_bonus_schemes_authority_id_scheme_id_version" ON "bonus_schemes" ("authority_id", "scheme_id", "version");

CREATE INDEX "ix_group_bonuses_authority_id_stored_scheme_id" ON "group_bonuses" ("authority_id", "stored_scheme_id");
