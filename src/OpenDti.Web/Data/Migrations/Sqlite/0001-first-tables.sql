CREATE TABLE "audit_streams" (
    "authority_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "head" TEXT NOT NULL,
    CONSTRAINT "pk_audit_streams" PRIMARY KEY ("authority_id", "stream")
);

CREATE TABLE "authorities" (
    "id" TEXT NOT NULL CONSTRAINT "pk_authorities" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issuing_body" TEXT NOT NULL,
    "operating_body" TEXT NOT NULL,
    "is_fictional" INTEGER NOT NULL
);

CREATE TABLE "documents" (
    "authority_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "pk_documents" PRIMARY KEY ("authority_id", "sha256")
);

CREATE TABLE "persons" (
    "id" TEXT NOT NULL CONSTRAINT "pk_persons" PRIMARY KEY,
    "name" TEXT NOT NULL
);

CREATE TABLE "protection_keys" (
    "name" TEXT NOT NULL CONSTRAINT "pk_protection_keys" PRIMARY KEY,
    "xml" TEXT NOT NULL
);

CREATE TABLE "requests" (
    "account_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload_sha256" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "at_ms" INTEGER NOT NULL,
    CONSTRAINT "pk_requests" PRIMARY KEY ("account_id", "key")
);

CREATE TABLE "security_events" (
    "id" TEXT NOT NULL CONSTRAINT "pk_security_events" PRIMARY KEY,
    "at_ms" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" TEXT NULL,
    "path" TEXT NOT NULL,
    "source" TEXT NOT NULL
);

CREATE TABLE "audit_entries" (
    "authority_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "pk_audit_entries" PRIMARY KEY ("authority_id", "stream", "seq"),
    CONSTRAINT "fk_audit_entries_audit_streams_authority_id_stream" FOREIGN KEY ("authority_id", "stream") REFERENCES "audit_streams" ("authority_id", "stream") ON DELETE RESTRICT
);

CREATE TABLE "indicator_sets" (
    "id" TEXT NOT NULL CONSTRAINT "pk_indicator_sets" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "ak_indicator_sets_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_indicator_sets_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "rounds" (
    "id" TEXT NOT NULL CONSTRAINT "pk_rounds" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "window_from" TEXT NOT NULL,
    "window_to" TEXT NOT NULL,
    CONSTRAINT "ak_rounds_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_rounds_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "units" (
    "id" TEXT NOT NULL CONSTRAINT "pk_units" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NULL,
    CONSTRAINT "ak_units_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_units_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "accounts" (
    "id" TEXT NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY,
    "person_id" TEXT NOT NULL,
    "user_name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_disabled" INTEGER NOT NULL,
    CONSTRAINT "fk_accounts_persons_person_id" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE RESTRICT
);

CREATE TABLE "round_groups" (
    "id" TEXT NOT NULL CONSTRAINT "pk_round_groups" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "unit_kind" TEXT NOT NULL,
    "stored_set_id" TEXT NOT NULL,
    "opens_ms" INTEGER NOT NULL,
    "deadline_ms" INTEGER NOT NULL,
    "released_ms" INTEGER NULL,
    CONSTRAINT "ak_round_groups_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_round_groups_indicator_sets_authority_id_stored_set_id" FOREIGN KEY ("authority_id", "stored_set_id") REFERENCES "indicator_sets" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_round_groups_rounds_authority_id_round_id" FOREIGN KEY ("authority_id", "round_id") REFERENCES "rounds" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "memberships" (
    "id" TEXT NOT NULL CONSTRAINT "pk_memberships" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "unit_id" TEXT NULL,
    "role" TEXT NOT NULL,
    "valid_from_ms" INTEGER NOT NULL,
    "valid_to_ms" INTEGER NULL,
    CONSTRAINT "ak_memberships_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_memberships_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_memberships_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_memberships_units_authority_id_unit_id" FOREIGN KEY ("authority_id", "unit_id") REFERENCES "units" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "sessions" (
    "id_hash" TEXT NOT NULL CONSTRAINT "pk_sessions" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "started_ms" INTEGER NOT NULL,
    "seen_ms" INTEGER NOT NULL,
    "ends_ms" INTEGER NOT NULL,
    CONSTRAINT "fk_sessions_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE TABLE "dossiers" (
    "id" TEXT NOT NULL CONSTRAINT "pk_dossiers" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sent_ms" INTEGER NULL,
    "confirmed_version" INTEGER NULL,
    "confirmed_ms" INTEGER NULL,
    "confirmed_by" TEXT NULL,
    CONSTRAINT "ak_dossiers_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_dossiers_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_dossiers_units_authority_id_unit_id" FOREIGN KEY ("authority_id", "unit_id") REFERENCES "units" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "releases" (
    "id" TEXT NOT NULL CONSTRAINT "pk_releases" PRIMARY KEY,
    "authority_id" TEXT NOT NULL,
    "round_group_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document_sha256" TEXT NOT NULL,
    "decision_number" TEXT NOT NULL,
    "decision_date" TEXT NOT NULL,
    "released_ms" INTEGER NOT NULL,
    CONSTRAINT "ak_releases_authority_id_id" UNIQUE ("authority_id", "id"),
    CONSTRAINT "fk_releases_documents_authority_id_document_sha256" FOREIGN KEY ("authority_id", "document_sha256") REFERENCES "documents" ("authority_id", "sha256") ON DELETE RESTRICT,
    CONSTRAINT "fk_releases_round_groups_authority_id_round_group_id" FOREIGN KEY ("authority_id", "round_group_id") REFERENCES "round_groups" ("authority_id", "id") ON DELETE RESTRICT
);

CREATE TABLE "answers" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "value" TEXT NULL,
    "missing_reason" TEXT NULL,
    "account_id" TEXT NOT NULL,
    "received_ms" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_answers" PRIMARY KEY ("authority_id", "dossier_id", "input", "track"),
    CONSTRAINT "fk_answers_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE TABLE "reviews" (
    "authority_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "round_no" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_reviews" PRIMARY KEY ("authority_id", "dossier_id", "indicator"),
    CONSTRAINT "fk_reviews_dossiers_authority_id_dossier_id" FOREIGN KEY ("authority_id", "dossier_id") REFERENCES "dossiers" ("authority_id", "id") ON DELETE CASCADE
);

CREATE INDEX "ix_accounts_person_id" ON "accounts" ("person_id");

CREATE UNIQUE INDEX "ix_accounts_user_name" ON "accounts" ("user_name");

CREATE UNIQUE INDEX "ix_authorities_slug" ON "authorities" ("slug");

CREATE UNIQUE INDEX "ix_dossiers_authority_id_round_group_id_unit_id" ON "dossiers" ("authority_id", "round_group_id", "unit_id");

CREATE INDEX "ix_dossiers_authority_id_unit_id" ON "dossiers" ("authority_id", "unit_id");

CREATE UNIQUE INDEX "ix_indicator_sets_authority_id_set_id_version" ON "indicator_sets" ("authority_id", "set_id", "version");

CREATE INDEX "ix_memberships_account_id" ON "memberships" ("account_id");

CREATE INDEX "ix_memberships_authority_id_unit_id" ON "memberships" ("authority_id", "unit_id");

CREATE INDEX "ix_releases_authority_id_document_sha256" ON "releases" ("authority_id", "document_sha256");

CREATE UNIQUE INDEX "ix_releases_authority_id_round_group_id_version" ON "releases" ("authority_id", "round_group_id", "version");

CREATE UNIQUE INDEX "ix_round_groups_authority_id_round_id_unit_kind" ON "round_groups" ("authority_id", "round_id", "unit_kind");

CREATE INDEX "ix_round_groups_authority_id_stored_set_id" ON "round_groups" ("authority_id", "stored_set_id");

CREATE UNIQUE INDEX "ix_rounds_authority_id_year" ON "rounds" ("authority_id", "year");

CREATE INDEX "ix_security_events_at_ms" ON "security_events" ("at_ms");

CREATE INDEX "ix_sessions_account_id" ON "sessions" ("account_id");

CREATE UNIQUE INDEX "ix_units_authority_id_code" ON "units" ("authority_id", "code");

