ALTER TABLE "answers" ADD COLUMN "held_for" character varying(80) NULL;

ALTER TABLE "appraisals" ADD COLUMN "was_proved" boolean NULL;
