CREATE TABLE draft_parts (
    authority_id uuid NOT NULL,
    draft_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    body text NOT NULL,
    CONSTRAINT pk_draft_parts PRIMARY KEY (authority_id, dossier_id, draft_id),
    CONSTRAINT fk_draft_parts_dossiers_authority_id_dossier_id FOREIGN KEY (authority_id, dossier_id) REFERENCES dossiers (authority_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_draft_parts_drafts_draft_id FOREIGN KEY (draft_id) REFERENCES drafts (id) ON DELETE RESTRICT
);

CREATE INDEX ix_draft_parts_draft_id ON draft_parts (draft_id);

INSERT INTO draft_parts (authority_id, draft_id, dossier_id, body)
SELECT d.authority_id, d.id, (u ->> 'dossier')::uuid, u::text
FROM drafts AS d, json_array_elements(d.body::json) AS u;

ALTER TABLE drafts DROP COLUMN body;
