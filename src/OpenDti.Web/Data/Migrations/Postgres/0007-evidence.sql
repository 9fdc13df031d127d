CREATE TABLE evidence_files (
    authority_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    length bigint NOT NULL,
    kind character varying(30) NOT NULL,
    state character varying(30) NOT NULL,
    scanned_ms bigint,
    CONSTRAINT pk_evidence_files PRIMARY KEY (authority_id, sha256),
    CONSTRAINT fk_evidence_files_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE evidence_items (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(500) NOT NULL,
    number character varying(60),
    dated_on date,
    issuer character varying(200),
    address character varying(1000),
    file_sha256 character varying(64),
    file_name character varying(120),
    file_length bigint NOT NULL,
    account_id uuid NOT NULL,
    added_ms bigint NOT NULL,
    replaces_id uuid,
    CONSTRAINT pk_evidence_items PRIMARY KEY (id),
    CONSTRAINT ak_evidence_items_authority_id_id UNIQUE (authority_id, id),
    CONSTRAINT fk_evidence_items_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_evidence_items_evidence_files_authority_id_file_sha256 FOREIGN KEY (authority_id, file_sha256) REFERENCES evidence_files (authority_id, sha256) ON DELETE RESTRICT,
    CONSTRAINT fk_evidence_items_units_authority_id_unit_id FOREIGN KEY (authority_id, unit_id) REFERENCES units (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE evidence_openings (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    item_id uuid NOT NULL,
    account_id uuid NOT NULL,
    opened_ms bigint NOT NULL,
    CONSTRAINT pk_evidence_openings PRIMARY KEY (id),
    CONSTRAINT fk_evidence_openings_evidence_items_authority_id_item_id FOREIGN KEY (authority_id, item_id) REFERENCES evidence_items (authority_id, id) ON DELETE RESTRICT
);

CREATE TABLE evidence_uses (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    item_id uuid NOT NULL,
    pages character varying(40),
    is_still_in_force boolean,
    account_id uuid NOT NULL,
    received_ms bigint NOT NULL,
    version bigint NOT NULL,
    seen_on date,
    minutes character varying(1000),
    minuted_by uuid,
    minuted_ms bigint,
    CONSTRAINT pk_evidence_uses PRIMARY KEY (authority_id, dossier_id, indicator, item_id),
    CONSTRAINT fk_evidence_uses_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_evidence_uses_evidence_items_authority_id_item_id FOREIGN KEY (authority_id, item_id) REFERENCES evidence_items (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_evidence_files_state ON evidence_files (state);
CREATE INDEX ix_evidence_items_authority_id_dossier_id ON evidence_items (authority_id, dossier_id);
CREATE INDEX ix_evidence_items_authority_id_file_sha256 ON evidence_items (authority_id, file_sha256);
CREATE UNIQUE INDEX ix_evidence_items_authority_id_replaces_id ON evidence_items (authority_id, replaces_id);
CREATE INDEX ix_evidence_items_authority_id_unit_id ON evidence_items (authority_id, unit_id);
CREATE INDEX ix_evidence_openings_authority_id_item_id ON evidence_openings (authority_id, item_id);
CREATE INDEX ix_evidence_uses_authority_id_item_id ON evidence_uses (authority_id, item_id);
