ALTER TABLE round_groups ADD COLUMN calendar_text text;

ALTER TABLE round_groups ADD COLUMN calendar_reason character varying(1000);

CREATE TABLE calendar_days (
    authority_id uuid NOT NULL,
    day date NOT NULL,
    is_working boolean NOT NULL,
    reason character varying(300) NOT NULL,
    CONSTRAINT pk_calendar_days PRIMARY KEY (authority_id, day),
    CONSTRAINT fk_calendar_days_authorities_authority_id FOREIGN KEY (authority_id) REFERENCES authorities (id) ON DELETE RESTRICT
);

CREATE TABLE clock_marks (
    id integer NOT NULL,
    reached_ms bigint NOT NULL,
    CONSTRAINT pk_clock_marks PRIMARY KEY (id)
);
