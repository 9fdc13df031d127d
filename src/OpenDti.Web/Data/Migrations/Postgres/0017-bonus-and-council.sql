CREATE TABLE bonus_schemes (
    id uuid NOT NULL CONSTRAINT pk_bonus_schemes PRIMARY KEY,
    authority_id uuid NOT NULL,
    scheme_id character varying(80) NOT NULL,
    version character varying(30) NOT NULL,
    sha256 character varying(64) NOT NULL,
    body text NOT NULL,
    CONSTRAINT ak_bonus_schemes_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_bonus_schemes_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE bonus_proposals (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    id uuid NOT NULL,
    item character varying(80) NOT NULL,
    count integer NOT NULL,
    document_number character varying(60) NOT NULL,
    document_date date NOT NULL,
    document_issuer character varying(200) NOT NULL,
    document_summary character varying(500) NOT NULL,
    is_by_agency boolean NOT NULL,
    proposed_ms bigint NOT NULL,
    withdrawn_ms bigint,
    accepted integer,
    by character varying(30),
    words character varying(1000),
    decided_ms bigint,
    version bigint NOT NULL,
    CONSTRAINT pk_bonus_proposals PRIMARY KEY (authority_id, dossier_id, id),
    CONSTRAINT fk_bonus_proposals_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE council_items (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    words character varying(1000) NOT NULL,
    added_ms bigint NOT NULL,
    CONSTRAINT pk_council_items PRIMARY KEY (authority_id, dossier_id, indicator),
    CONSTRAINT fk_council_items_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE council_rulings (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    version bigint NOT NULL,
    indicator character varying(80) NOT NULL,
    values_text text,
    points_e10 bigint,
    class_id character varying(80),
    words character varying(1000) NOT NULL,
    decided_ms bigint NOT NULL,
    withdrawn_ms bigint,
    withdrawal_reason character varying(1000),
    CONSTRAINT pk_council_rulings PRIMARY KEY (authority_id, dossier_id, version),
    CONSTRAINT fk_council_rulings_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE group_bonuses (
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    stored_scheme_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    date date NOT NULL,
    issuer character varying(200) NOT NULL,
    summary character varying(500) NOT NULL,
    attached_ms bigint NOT NULL,
    CONSTRAINT pk_group_bonuses PRIMARY KEY (authority_id, round_group_id),
    CONSTRAINT fk_group_bonuses_bonus_schemes_authority_id_stored_scheme_id FOREIGN KEY (authority_id, stored_scheme_id) REFERENCES bonus_schemes (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_group_bonuses_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE council_minutes (
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    date date NOT NULL,
    opened character varying(60) NOT NULL,
    closed character varying(60) NOT NULL,
    venue character varying(200) NOT NULL,
    chair character varying(120) NOT NULL,
    secretary character varying(120) NOT NULL,
    present character varying(2000) NOT NULL,
    absent character varying(2000) NOT NULL,
    CONSTRAINT pk_council_minutes PRIMARY KEY (authority_id, round_group_id),
    CONSTRAINT fk_council_minutes_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_bonus_schemes_authority_id_scheme_id_version ON bonus_schemes (authority_id, scheme_id, version);

CREATE INDEX ix_group_bonuses_authority_id_stored_scheme_id ON group_bonuses (authority_id, stored_scheme_id);
