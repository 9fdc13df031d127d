ALTER TABLE draft_answers ADD COLUMN earlier_outcome character varying(30);

ALTER TABLE draft_answers ADD COLUMN earlier_settlement character varying(2000);

ALTER TABLE draft_answers ADD COLUMN earlier_settled_ms bigint;
