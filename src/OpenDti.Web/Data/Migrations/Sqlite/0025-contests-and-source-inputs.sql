ALTER TABLE "draft_answers" ADD COLUMN "earlier_outcome" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "earlier_settlement" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "earlier_settled_ms" INTEGER NULL;
