CREATE TABLE explanations (
    authority_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    indicator character varying(80) NOT NULL,
    round_no integer NOT NULL,
    question character varying(2000) NOT NULL,
    until_ms bigint NOT NULL,
    asked_ms bigint NOT NULL,
    asked_by uuid NOT NULL,
    answer character varying(2000),
    proposed_text text,
    answered_ms bigint,
    outcome character varying(30),
    decision character varying(2000),
    decided_ms bigint,
    version bigint NOT NULL,
    CONSTRAINT pk_explanations PRIMARY KEY (authority_id, dossier_id, indicator, round_no),
    CONSTRAINT fk_explanations_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE CASCADE
);
