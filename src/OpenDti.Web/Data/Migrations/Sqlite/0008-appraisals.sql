CREATE TABLE "appraisals" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "reason" TEXT NULL,
    "words" TEXT NULL,
    "values_text" TEXT NULL,
    "points_e10" INTEGER NULL,
    "until_ms" INTEGER NULL,
    "is_revised" INTEGER NOT NULL,
    "returns" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "decided_ms" INTEGER NOT NULL,
    CONSTRAINT "pk_appraisals" PRIMARY KEY ("authority_id", "dossier_id", "indicator", "level"),
    CONSTRAINT "fk_appraisals_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "point_decisions" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "points_e10" INTEGER NOT NULL,
    "reason" TEXT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_point_decisions" PRIMARY KEY ("authority_id", "dossier_id", "indicator", "track"),
    CONSTRAINT "fk_point_decisions_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "appraisal_scopes" (
    "id" TEXT NOT NULL CONSTRAINT "pk_appraisal_scopes" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "is_blind" INTEGER NOT NULL,
    "indicators" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    CONSTRAINT "fk_appraisal_scopes_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_appraisal_scopes_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "appraisal_phrases" (
    "id" TEXT NOT NULL CONSTRAINT "pk_appraisal_phrases" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "account_id" TEXT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "fk_appraisal_phrases_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_appraisal_phrases_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_appraisal_phrases_account_id" ON "appraisal_phrases" ("account_id");

CREATE INDEX "ix_appraisal_phrases_authority_id" ON "appraisal_phrases" ("authority_id");

CREATE INDEX "ix_appraisal_scopes_account_id" ON "appraisal_scopes" ("account_id");

CREATE INDEX "ix_appraisal_scopes_authority_id_round_group_id" ON "appraisal_scopes" ("authority_id", "round_group_id");
