CREATE TABLE assignments (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    account_id uuid NOT NULL,
    due_on date,
    CONSTRAINT pk_assignments PRIMARY KEY (authority_id, dossier_id, indicator),
    CONSTRAINT fk_assignments_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_assignments_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE TABLE entry_links (
    secret_hash character varying(64) NOT NULL,
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    account_id uuid NOT NULL,
    expires_ms bigint NOT NULL,
    used_ms bigint,
    CONSTRAINT pk_entry_links PRIMARY KEY (secret_hash),
    CONSTRAINT fk_entry_links_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_entry_links_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);

CREATE INDEX ix_assignments_account_id ON assignments (account_id);

CREATE INDEX ix_entry_links_account_id ON entry_links (account_id);

CREATE INDEX ix_entry_links_authority_id_dossier_id ON entry_links (authority_id, dossier_id);
