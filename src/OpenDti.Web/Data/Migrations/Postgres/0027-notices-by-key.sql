CREATE INDEX "ix_notices_authority_id_dedupe_key" ON "notices" ("authority_id", "dedupe_key");
