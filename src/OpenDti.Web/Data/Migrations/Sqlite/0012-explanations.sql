CREATE TABLE "explanations" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "round_no" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "until_ms" INTEGER NOT NULL,
    "asked_ms" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "answer" TEXT NULL,
    "proposed_text" TEXT NULL,
    "answered_ms" INTEGER NULL,
    "outcome" TEXT NULL,
    "decision" TEXT NULL,
    "decided_ms" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_explanations" PRIMARY KEY ("authority_id", "dossier_id", "indicator", "round_no"),
    CONSTRAINT "fk_explanations_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);
