CREATE TABLE audit_streams (
    authority_id uuid NOT NULL,
    stream character varying(80) NOT NULL,
    seq bigint NOT NULL,
    head character varying(64) NOT NULL,
    CONSTRAINT pk_audit_streams PRIMARY KEY (authority_id, stream)
);

CREATE TABLE authorities (
    id uuid NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    issuing_body character varying(200) NOT NULL,
    operating_body character varying(200) NOT NULL,
    is_fictional boolean NOT NULL,
    CONSTRAINT pk_authorities PRIMARY KEY (id)
);

CREATE TABLE documents (
    authority_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    body text NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (authority_id, sha256)
);

CREATE TABLE persons (
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    CONSTRAINT pk_persons PRIMARY KEY (id)
);

CREATE TABLE protection_keys (
    name character varying(100) NOT NULL,
    xml text NOT NULL,
    CONSTRAINT pk_protection_keys PRIMARY KEY (name)
);

CREATE TABLE requests (
    account_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    payload_sha256 character varying(64) NOT NULL,
    outcome text NOT NULL,
    at_ms bigint NOT NULL,
    CONSTRAINT pk_requests PRIMARY KEY (account_id, key)
);

CREATE TABLE security_events (
    id uuid NOT NULL,
    at_ms bigint NOT NULL,
    kind character varying(30) NOT NULL,
    account_id uuid,
    path character varying(200) NOT NULL,
    source character varying(64) NOT NULL,
    CONSTRAINT pk_security_events PRIMARY KEY (id)
);

CREATE TABLE audit_entries (
    authority_id uuid NOT NULL,
    stream character varying(80) NOT NULL,
    seq bigint NOT NULL,
    body text NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT pk_audit_entries PRIMARY KEY (authority_id, stream, seq),
    CONSTRAINT fk_audit_entries_audit_streams_authority_id_stream FOREIGN KEY (authority_id, stream) REFERENCES audit_streams (authority_id, stream) ON DELETE RESTRICT
);

CREATE TABLE indicator_sets (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    set_id character varying(80) NOT NULL,
    version character varying(30) NOT NULL,
    sha256 character varying(64) NOT NULL,
    body text NOT NULL,
    CONSTRAINT pk_indicator_sets PRIMARY KEY (id),
    CONSTRAINT ak_indicator_sets_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_indicator_sets_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE rounds (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    year integer NOT NULL,
    window_from date NOT NULL,
    window_to date NOT NULL,
    CONSTRAINT pk_rounds PRIMARY KEY (id),
    CONSTRAINT ak_rounds_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_rounds_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE units (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    kind character varying(30) NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    name_folded character varying(200) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT pk_units PRIMARY KEY (id),
    CONSTRAINT ak_units_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_units_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE accounts (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    user_name character varying(64) NOT NULL,
    password_hash character varying(200) NOT NULL,
    is_disabled boolean NOT NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT fk_accounts_persons_person_id FOREIGN KEY (person_id) REFERENCES persons (id) ON DELETE RESTRICT
);

CREATE TABLE round_groups (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_id uuid NOT NULL,
    unit_kind character varying(30) NOT NULL,
    stored_set_id uuid NOT NULL,
    opens_ms bigint NOT NULL,
    deadline_ms bigint NOT NULL,
    released_ms bigint,
    CONSTRAINT pk_round_groups PRIMARY KEY (id),
    CONSTRAINT ak_round_groups_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_round_groups_indicator_sets_authority_id_stored_set_id FOREIGN KEY (authority_id, stored_set_id) REFERENCES indicator_sets (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_round_groups_rounds_authority_id_round_id FOREIGN KEY (authority_id, round_id) REFERENCES rounds (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE memberships (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    account_id uuid NOT NULL,
    unit_id uuid,
    role character varying(30) NOT NULL,
    valid_from_ms bigint NOT NULL,
    valid_to_ms bigint,
    CONSTRAINT pk_memberships PRIMARY KEY (id),
    CONSTRAINT ak_memberships_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_memberships_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_memberships_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT,
    CONSTRAINT fk_memberships_units_authority_id_unit_id FOREIGN KEY (authority_id, unit_id) REFERENCES units (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE sessions (
    id_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    started_ms bigint NOT NULL,
    seen_ms bigint NOT NULL,
    ends_ms bigint NOT NULL,
    CONSTRAINT pk_sessions PRIMARY KEY (id_hash),
    CONSTRAINT fk_sessions_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE dossiers (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    state character varying(30) NOT NULL,
    version bigint NOT NULL,
    sent_ms bigint,
    confirmed_version bigint,
    confirmed_ms bigint,
    confirmed_by uuid,
    CONSTRAINT pk_dossiers PRIMARY KEY (id),
    CONSTRAINT ak_dossiers_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_dossiers_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_dossiers_units_authority_id_unit_id FOREIGN KEY (authority_id, unit_id) REFERENCES units (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE releases (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    round_group_id uuid NOT NULL,
    version integer NOT NULL,
    document_sha256 character varying(64) NOT NULL,
    decision_number character varying(60) NOT NULL,
    decision_date date NOT NULL,
    released_ms bigint NOT NULL,
    CONSTRAINT pk_releases PRIMARY KEY (id),
    CONSTRAINT ak_releases_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_releases_documents_authority_id_document_sha256 FOREIGN KEY (authority_id, document_sha256) REFERENCES documents (authority_id, sha256) ON DELETE RESTRICT,
    CONSTRAINT fk_releases_round_groups_authority_id_round_group_id FOREIGN KEY (authority_id, round_group_id) REFERENCES round_groups (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE answers (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    input character varying(80) NOT NULL,
    track character varying(30) NOT NULL,
    value character varying(80),
    missing_reason character varying(30),
    account_id uuid NOT NULL,
    received_ms bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_answers PRIMARY KEY (authority_id, dossier_id, input, track),
    CONSTRAINT fk_answers_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE reviews (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    state character varying(30) NOT NULL,
    note character varying(1000) NOT NULL,
    round_no integer NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_reviews PRIMARY KEY (authority_id, dossier_id, indicator),
    CONSTRAINT fk_reviews_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE INDEX ix_accounts_person_id ON accounts (person_id);

CREATE UNIQUE INDEX ix_accounts_user_name ON accounts (user_name);

CREATE UNIQUE INDEX ix_authorities_slug ON authorities (slug);

CREATE UNIQUE INDEX ix_dossiers_authority_id_round_group_id_unit_id ON dossiers (authority_id, round_group_id, unit_id);

CREATE INDEX ix_dossiers_authority_id_unit_id ON dossiers (authority_id, unit_id);

CREATE UNIQUE INDEX ix_indicator_sets_authority_id_set_id_version ON indicator_sets (authority_id, set_id, version);

CREATE INDEX ix_memberships_account_id ON memberships (account_id);

CREATE INDEX ix_memberships_authority_id_unit_id ON memberships (authority_id, unit_id);

CREATE INDEX ix_releases_authority_id_document_sha256 ON releases (authority_id, document_sha256);

CREATE UNIQUE INDEX ix_releases_authority_id_round_group_id_version ON releases (authority_id, round_group_id, version);

CREATE UNIQUE INDEX ix_round_groups_authority_id_round_id_unit_kind ON round_groups (authority_id, round_id, unit_kind);

CREATE INDEX ix_round_groups_authority_id_stored_set_id ON round_groups (authority_id, stored_set_id);

CREATE UNIQUE INDEX ix_rounds_authority_id_year ON rounds (authority_id, year);

CREATE INDEX ix_security_events_at_ms ON security_events (at_ms);

CREATE INDEX ix_sessions_account_id ON sessions (account_id);

CREATE UNIQUE INDEX ix_units_authority_id_code ON units (authority_id, code);

