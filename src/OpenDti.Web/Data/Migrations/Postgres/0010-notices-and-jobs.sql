ALTER TABLE persons ADD COLUMN email character varying(254);
ALTER TABLE persons ADD COLUMN language character varying(30) NOT NULL DEFAULT 'Vi';

CREATE TABLE jobs (
    id uuid NOT NULL,
    kind character varying(60) NOT NULL,
    dedupe_key character varying(120) NOT NULL,
    created_ms bigint NOT NULL,
    run_ms bigint NOT NULL,
    lease_until_ms bigint,
    fence bigint NOT NULL,
    attempts integer NOT NULL,
    last_error character varying(500),
    done_ms bigint,
    given_up_ms bigint,
    CONSTRAINT pk_jobs PRIMARY KEY (id)
);

CREATE TABLE notices (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    account_id uuid NOT NULL,
    code character varying(60) NOT NULL,
    args text NOT NULL,
    path character varying(300) NOT NULL,
    at_ms bigint NOT NULL,
    read_ms bigint,
    mailed_ms bigint,
    dedupe_key character varying(120),
    CONSTRAINT pk_notices PRIMARY KEY (id),
    CONSTRAINT fk_notices_accounts_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_notices_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE INDEX ix_jobs_done_ms_given_up_ms_run_ms ON jobs (done_ms, given_up_ms, run_ms);

CREATE UNIQUE INDEX ix_jobs_kind_dedupe_key ON jobs (kind, dedupe_key);

CREATE INDEX ix_notices_account_id_authority_id_read_ms ON notices (account_id, authority_id, read_ms);

CREATE UNIQUE INDEX ix_notices_authority_id_account_id_dedupe_key ON notices (authority_id, account_id, dedupe_key);
