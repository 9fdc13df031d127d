ALTER TABLE round_groups ADD COLUMN amendment_number character varying(60);

ALTER TABLE round_groups ADD COLUMN amendment_date date;

ALTER TABLE dossiers ADD COLUMN voided_ms bigint;

ALTER TABLE answers ADD COLUMN set_aside_version bigint;

ALTER TABLE appraisals ADD COLUMN correction_version bigint;

CREATE TABLE set_amendments (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    before_set_id uuid NOT NULL,
    set_id uuid NOT NULL,
    decision_number character varying(60) NOT NULL,
    decision_date date NOT NULL,
    issuing_body character varying(200) NOT NULL,
    summary character varying(500) NOT NULL,
    effective_ms bigint NOT NULL,
    CONSTRAINT pk_set_amendments PRIMARY KEY (id),
    CONSTRAINT fk_set_amendments_indicator_sets_authority_id_before_set_id FOREIGN KEY (authority_id, before_set_id) REFERENCES indicator_sets (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_set_amendments_indicator_sets_authority_id_set_id FOREIGN KEY (authority_id, set_id) REFERENCES indicator_sets (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_set_amendments_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_set_amendments_authority_id_before_set_id ON set_amendments (authority_id, before_set_id);

CREATE INDEX ix_set_amendments_authority_id_round_group_id ON set_amendments (authority_id, round_group_id);

CREATE INDEX ix_set_amendments_authority_id_set_id ON set_amendments (authority_id, set_id);
