ALTER TABLE "answers" ADD COLUMN "held_for" TEXT NULL;

ALTER TABLE "appraisals" ADD COLUMN "was_proved" INTEGER NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared" TEXT NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared_proposed_text" TEXT NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared_by" TEXT NULL;

ALTER TABLE "explanations" ADD COLUMN "given_back" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_agrees" INTEGER NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_by" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_version" INTEGER NULL;

ALTER TABLE "draft_answers" ADD COLUMN "given_back" TEXT NULL;

ALTER TABLE "council_minutes" ADD COLUMN "recused" TEXT NULL;
