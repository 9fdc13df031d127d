ALTER TABLE "monitored_contests" ADD COLUMN "proposed" TEXT NULL;

ALTER TABLE "monitored_contests" ADD COLUMN "document" TEXT NULL;

ALTER TABLE "monitored_contests" ADD COLUMN "settled_version" INTEGER NULL;

-- A figure that came in after what was said is another one: it was not contested.
UPDATE monitored_contests
SET settled_version = (
    SELECT a.version FROM answers a
    WHERE a.authority_id = monitored_contests.authority_id AND a.dossier_id = monitored_contests.dossier_id
        AND a.input = monitored_contests.input AND a.track = 'Monitored' AND a.version > monitored_contests.version
);

ALTER TABLE "draft_answers" ADD COLUMN "earlier_outcome" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "earlier_settlement" TEXT NULL;

ALTER TABLE "draft_answers" ADD COLUMN "earlier_settled_ms" INTEGER NULL;

CREATE TABLE "monitored_source_inputs" (
    "authority_id" TEXT NOT NULL,
    "unit_kind" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    CONSTRAINT "pk_monitored_source_inputs" PRIMARY KEY ("authority_id", "unit_kind", "input"),
    CONSTRAINT "fk_monitored_source_inputs_monitored_sources_source_id" FOREIGN KEY ("source_id") REFERENCES "monitored_sources" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_monitored_source_inputs_source_id" ON "monitored_source_inputs" ("source_id");

-- A source keeps what it has delivered; where several delivered the same, the last of them.
INSERT INTO monitored_source_inputs (authority_id, unit_kind, input, source_id)
SELECT DISTINCT a.authority_id, g.unit_kind, a.input, (
    SELECT b.source_id FROM answers b
    JOIN dossiers e ON e.id = b.dossier_id
    JOIN round_groups h ON h.id = e.round_group_id
    WHERE b.authority_id = a.authority_id AND h.unit_kind = g.unit_kind AND b.input = a.input AND b.source_id IS NOT NULL
    ORDER BY b.received_ms DESC, b.source_id LIMIT 1
)
FROM answers a
JOIN dossiers d ON d.id = a.dossier_id
JOIN round_groups g ON g.id = d.round_group_id
WHERE a.source_id IS NOT NULL;
