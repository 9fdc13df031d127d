ALTER TABLE "dossiers" ADD COLUMN "signed_paper_id" TEXT NULL;

CREATE TABLE "signed_papers" (
    "id" TEXT NOT NULL CONSTRAINT "pk_signed_papers" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "signed_on" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "fk_signed_papers_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_signed_papers_authority_id_dossier_id" ON "signed_papers" ("authority_id", "dossier_id");
