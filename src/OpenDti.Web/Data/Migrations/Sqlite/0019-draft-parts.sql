CREATE TABLE "draft_parts" (
    "authority_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "pk_draft_parts" PRIMARY KEY ("authority_id", "dossier_id", "draft_id"),
    CONSTRAINT "fk_draft_parts_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_draft_parts_drafts_draft_id" FOREIGN KEY ("draft_id") REFERENCES "drafts" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_draft_parts_draft_id" ON "draft_parts" ("draft_id");

INSERT INTO "draft_parts" ("authority_id", "draft_id", "dossier_id", "body")
SELECT "d"."authority_id", "d"."id", upper(json_extract("u"."value", '$.dossier')), "u"."value"
FROM "drafts" AS "d", json_each("d"."body") AS "u";

ALTER TABLE "drafts" DROP COLUMN "body";
