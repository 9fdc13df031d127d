ALTER TABLE dossiers ADD COLUMN signed_paper_id uuid;

CREATE TABLE signed_papers (
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    signed_on date NOT NULL,
    signer character varying(120) NOT NULL,
    file_name character varying(120) NOT NULL,
    sha256 character varying(64) NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_signed_papers PRIMARY KEY (id),
    CONSTRAINT fk_signed_papers_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_signed_papers_authority_id_dossier_id ON signed_papers (authority_id, dossier_id);
