ALTER TABLE round_groups ADD COLUMN deadline_reason character varying(1000);

ALTER TABLE dossiers
    ADD COLUMN own_deadline_ms bigint,
    ADD COLUMN own_deadline_reason character varying(1000),
    ADD COLUMN withdrawn_ms bigint,
    ADD COLUMN withdrawal_reason character varying(1000);
