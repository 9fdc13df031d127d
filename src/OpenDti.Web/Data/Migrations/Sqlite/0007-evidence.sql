CREATE TABLE "evidence_files" (
    "authority_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "scanned_ms" INTEGER NULL,
    CONSTRAINT "pk_evidence_files" PRIMARY KEY ("authority_id", "sha256"),
    CONSTRAINT "fk_evidence_files_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "evidence_items" (
    "id" TEXT NOT NULL CONSTRAINT "pk_evidence_items" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NULL,
    "dated_on" TEXT NULL,
    "issuer" TEXT NULL,
    "address" TEXT NULL,
    "file_sha256" TEXT NULL,
    "file_name" TEXT NULL,
    "file_length" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "added_ms" INTEGER NOT NULL,
    "replaces_id" TEXT NULL,
    CONSTRAINT "ak_evidence_items_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_evidence_items_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_evidence_items_evidence_files_authority_id_file_sha256" FOREIGN KEY ("authority_id", "file_sha256") REFERENCES "evidence_files" ("authority_id", "sha256") ON DELETE RESTRICT,
    CONSTRAINT "fk_evidence_items_units_authority_id_unit_id" FOREIGN KEY ("authority_id", "unit_id") REFERENCES "units" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "evidence_openings" (
    "id" TEXT NOT NULL CONSTRAINT "pk_evidence_openings" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "opened_ms" INTEGER NOT NULL,
    CONSTRAINT "fk_evidence_openings_evidence_items_authority_id_item_id" FOREIGN KEY ("authority_id", "item_id") REFERENCES "evidence_items" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "evidence_uses" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "pages" TEXT NULL,
    "is_still_in_force" INTEGER NULL,
    "account_id" TEXT NOT NULL,
    "received_ms" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "seen_on" TEXT NULL,
    "minutes" TEXT NULL,
    "minuted_by" TEXT NULL,
    "minuted_ms" INTEGER NULL,
    CONSTRAINT "pk_evidence_uses" PRIMARY KEY ("authority_id", "dossier_id", "indicator", "item_id"),
    CONSTRAINT "fk_evidence_uses_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE,
    CONSTRAINT "fk_evidence_uses_evidence_items_authority_id_item_id" FOREIGN KEY ("authority_id", "item_id") REFERENCES "evidence_items" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_evidence_files_state" ON "evidence_files" ("state");
CREATE INDEX "ix_evidence_items_authority_id_dossier_id" ON "evidence_items" ("authority_id", "dossier_id");
CREATE INDEX "ix_evidence_items_authority_id_file_sha256" ON "evidence_items" ("authority_id", "file_sha256");
CREATE UNIQUE INDEX "ix_evidence_items_authority_id_replaces_id" ON "evidence_items" ("authority_id", "replaces_id");
CREATE INDEX "ix_evidence_items_authority_id_unit_id" ON "evidence_items" ("authority_id", "unit_id");
CREATE INDEX "ix_evidence_openings_authority_id_item_id" ON "evidence_openings" ("authority_id", "item_id");
CREATE INDEX "ix_evidence_uses_authority_id_item_id" ON "evidence_uses" ("authority_id", "item_id");
