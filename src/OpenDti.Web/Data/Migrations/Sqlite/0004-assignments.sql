CREATE TABLE "assignments" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "due_on" TEXT NULL,
    CONSTRAINT "pk_assignments" PRIMARY KEY ("authority_id", "dossier_id", "indicator"),
    CONSTRAINT "fk_assignments_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_assignments_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "entry_links" (
    "secret_hash" TEXT NOT NULL CONSTRAINT "pk_entry_links" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "expires_ms" INTEGER NOT NULL,
    "used_ms" INTEGER NULL,
    CONSTRAINT "fk_entry_links_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_entry_links_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE INDEX "ix_assignments_account_id" ON "assignments" ("account_id");

CREATE INDEX "ix_entry_links_account_id" ON "entry_links" ("account_id");

CREATE INDEX "ix_entry_links_authority_id_dossier_id" ON "entry_links" ("authority_id", "dossier_id");
