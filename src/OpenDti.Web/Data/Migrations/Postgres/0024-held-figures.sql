ALTER TABLE "answers" ADD COLUMN "held_for" character varying(80) NULL;

ALTER TABLE "appraisals" ADD COLUMN "was_proved" boolean NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared" character varying(2000) NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared_proposed_text" text NULL;

ALTER TABLE "explanations" ADD COLUMN "prepared_by" uuid NULL;

ALTER TABLE "explanations" ADD COLUMN "given_back" character varying(2000) NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared" character varying(2000) NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_agrees" boolean NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_by" uuid NULL;

ALTER TABLE "draft_answers" ADD COLUMN "prepared_version" bigint NULL;

ALTER TABLE "draft_answers" ADD COLUMN "given_back" character varying(2000) NULL;

ALTER TABLE "council_minutes" ADD COLUMN "recused" character varying(2000) NULL;
