ALTER TABLE "answers" ADD COLUMN "held_for" TEXT NULL;

ALTER TABLE "appraisals" ADD COLUMN "was_proved" INTEGER NULL;
