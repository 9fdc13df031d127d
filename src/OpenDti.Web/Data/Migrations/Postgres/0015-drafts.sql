ALTER TABLE round_groups ADD COLUMN draft_id uuid;

ALTER TABLE round_groups ADD COLUMN draft_answers_until_ms bigint;

CREATE TABLE drafts (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    sent_ms bigint NOT NULL,
    body text NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id),
    CONSTRAINT fk_drafts_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE draft_answers (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    draft_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    agrees boolean NOT NULL,
    words character varying(2000) NOT NULL,
    version bigint NOT NULL,
    answered_ms bigint NOT NULL,
    outcome character varying(30),
    settlement character varying(2000),
    settled_ms bigint,
    CONSTRAINT pk_draft_answers PRIMARY KEY (authority_id, dossier_id, draft_id, indicator),
    CONSTRAINT fk_draft_answers_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_drafts_authority_id_round_group_id ON drafts (authority_id, round_group_id);
