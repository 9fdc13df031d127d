ALTER TABLE "round_groups" ADD COLUMN "approval_id" TEXT NULL;

ALTER TABLE "round_groups" ADD COLUMN "approved_ms" INTEGER NULL;

ALTER TABLE "releases" ADD COLUMN "late_reason" TEXT NULL;

CREATE TABLE "approvals" (
    "id" TEXT NOT NULL CONSTRAINT "pk_approvals" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "figures_sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "fk_approvals_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE INDEX "ix_approvals_authority_id_round_group_id" ON "approvals" ("authority_id", "round_group_id");
