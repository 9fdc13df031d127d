ALTER TABLE "round_groups" ADD COLUMN "deadline_reason" TEXT NULL;

ALTER TABLE "dossiers" ADD COLUMN "own_deadline_ms" INTEGER NULL;
ALTER TABLE "dossiers" ADD COLUMN "own_deadline_reason" TEXT NULL;
ALTER TABLE "dossiers" ADD COLUMN "withdrawn_ms" INTEGER NULL;
ALTER TABLE "dossiers" ADD COLUMN "withdrawal_reason" TEXT NULL;
