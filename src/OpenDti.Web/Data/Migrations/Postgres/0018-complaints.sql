ALTER TABLE round_groups ADD COLUMN correction_approval_id uuid;

ALTER TABLE releases ADD COLUMN supersedes_id uuid;

ALTER TABLE releases ADD COLUMN reason character varying(1000);

CREATE TABLE complaints (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    release_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    words character varying(2000) NOT NULL,
    evidence_id uuid,
    letter_number character varying(60),
    letter_date date,
    answer_by date NOT NULL,
    filed_ms bigint NOT NULL,
    withdrawn_ms bigint,
    outcome character varying(30),
    decision character varying(2000),
    decided_on date,
    decided_ms bigint,
    decided_version bigint,
    corrected_in_id uuid,
    CONSTRAINT pk_complaints PRIMARY KEY (id),
    CONSTRAINT fk_complaints_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_complaints_releases_authority_id_release_id FOREIGN KEY (authority_id, release_id) REFERENCES releases (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_complaints_authority_id_dossier_id ON complaints (authority_id, dossier_id);

CREATE INDEX ix_complaints_authority_id_release_id ON complaints (authority_id, release_id);

CREATE TABLE commendations (
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    release_id uuid NOT NULL,
    place_limit integer NOT NULL,
    includes_ties boolean NOT NULL,
    exclusions_text text NOT NULL,
    listed_ms bigint NOT NULL,
    published_ms bigint,
    CONSTRAINT pk_commendations PRIMARY KEY (authority_id, round_group_id),
    CONSTRAINT fk_commendations_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);
