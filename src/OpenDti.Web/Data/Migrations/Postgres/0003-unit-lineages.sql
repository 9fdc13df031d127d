CREATE TABLE unit_lineages (
    authority_id uuid NOT NULL,
    predecessor_id uuid NOT NULL,
    successor_id uuid NOT NULL,
    effective_day date NOT NULL,
    decision_number character varying(60) NOT NULL,
    decision_date date NOT NULL,
    CONSTRAINT pk_unit_lineages PRIMARY KEY (authority_id, predecessor_id, successor_id),
    CONSTRAINT fk_unit_lineages_units_authority_id_predecessor_id FOREIGN KEY (authority_id, predecessor_id) REFERENCES units (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_unit_lineages_units_authority_id_successor_id FOREIGN KEY (authority_id, successor_id) REFERENCES units (authority_id, id) ON DELETE RESTRICT
);

CREATE INDEX ix_unit_lineages_authority_id_successor_id ON unit_lineages (authority_id, successor_id);
