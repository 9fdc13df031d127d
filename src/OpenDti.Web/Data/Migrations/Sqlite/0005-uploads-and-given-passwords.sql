ALTER TABLE "accounts" ADD COLUMN "password_given_ms" INTEGER NULL;

CREATE TABLE "uploads" (
    "id" TEXT NOT NULL CONSTRAINT "pk_uploads" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "received_ms" INTEGER NOT NULL,
    CONSTRAINT "fk_uploads_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_uploads_authority_id" ON "uploads" ("authority_id");

CREATE INDEX "ix_uploads_received_ms" ON "uploads" ("received_ms");
