ALTER TABLE round_groups ADD COLUMN approval_id uuid;

ALTER TABLE round_groups ADD COLUMN approved_ms bigint;

ALTER TABLE releases ADD COLUMN late_reason character varying(1000);

CREATE TABLE approvals (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    date date NOT NULL,
    signer character varying(120) NOT NULL,
    figures_sha256 character varying(64) NOT NULL,
    file_name character varying(120) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_approvals PRIMARY KEY (id),
    CONSTRAINT fk_approvals_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_approvals_authority_id_round_group_id ON approvals (authority_id, round_group_id);
