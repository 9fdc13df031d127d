CREATE TABLE appraisals (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    level character varying(30) NOT NULL,
    act character varying(30) NOT NULL,
    reason character varying(30),
    words character varying(1000),
    values_text text,
    points_e10 bigint,
    until_ms bigint,
    is_revised boolean NOT NULL,
    returns integer NOT NULL,
    version bigint NOT NULL,
    account_id uuid NOT NULL,
    decided_ms bigint NOT NULL,
    CONSTRAINT pk_appraisals PRIMARY KEY (authority_id, dossier_id, indicator, level),
    CONSTRAINT fk_appraisals_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE point_decisions (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    track character varying(30) NOT NULL,
    points_e10 bigint NOT NULL,
    reason character varying(30),
    words character varying(1000) NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_point_decisions PRIMARY KEY (authority_id, dossier_id, indicator, track),
    CONSTRAINT fk_point_decisions_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE appraisal_scopes (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    account_id uuid NOT NULL,
    level character varying(30) NOT NULL,
    is_blind boolean NOT NULL,
    indicators text NOT NULL,
    units text NOT NULL,
    CONSTRAINT pk_appraisal_scopes PRIMARY KEY (id),
    CONSTRAINT fk_appraisal_scopes_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appraisal_scopes_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE appraisal_phrases (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    account_id uuid,
    words character varying(300) NOT NULL,
    CONSTRAINT pk_appraisal_phrases PRIMARY KEY (id),
    CONSTRAINT fk_appraisal_phrases_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appraisal_phrases_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE INDEX ix_appraisal_phrases_account_id ON appraisal_phrases (account_id);

CREATE INDEX ix_appraisal_phrases_authority_id ON appraisal_phrases (authority_id);

CREATE INDEX ix_appraisal_scopes_account_id ON appraisal_scopes (account_id);

CREATE INDEX ix_appraisal_scopes_authority_id_round_group_id ON appraisal_scopes (authority_id, round_group_id);
