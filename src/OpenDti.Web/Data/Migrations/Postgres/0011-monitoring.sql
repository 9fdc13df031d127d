ALTER TABLE answers ADD COLUMN source_id uuid;

CREATE TABLE monitored_sources (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    owner character varying(200) NOT NULL,
    stale_after_days integer NOT NULL,
    synced_ms bigint,
    token_sha256 character varying(64),
    token_made_ms bigint,
    token_by uuid,
    CONSTRAINT pk_monitored_sources PRIMARY KEY (id),
    CONSTRAINT fk_monitored_sources_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE monitored_contests (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    input character varying(80) NOT NULL,
    words character varying(1000) NOT NULL,
    account_id uuid NOT NULL,
    received_ms bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_monitored_contests PRIMARY KEY (authority_id, dossier_id, input),
    CONSTRAINT fk_monitored_contests_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX ix_monitored_sources_authority_id_code ON monitored_sources (authority_id, code);
