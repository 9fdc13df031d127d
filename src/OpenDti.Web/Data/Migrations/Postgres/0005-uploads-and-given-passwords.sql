ALTER TABLE accounts ADD COLUMN password_given_ms bigint;

CREATE TABLE uploads (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    purpose character varying(30) NOT NULL,
    file_name character varying(120) NOT NULL,
    bytes bytea NOT NULL,
    received_ms bigint NOT NULL,
    CONSTRAINT pk_uploads PRIMARY KEY (id),
    CONSTRAINT fk_uploads_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE INDEX ix_uploads_authority_id ON uploads (authority_id);

CREATE INDEX ix_uploads_received_ms ON uploads (received_ms);
