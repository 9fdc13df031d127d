ALTER TABLE "round_groups" ADD COLUMN "calendar_text" TEXT NULL;

ALTER TABLE "round_groups" ADD COLUMN "calendar_reason" TEXT NULL;

CREATE TABLE "calendar_days" (
    "authority_id" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "is_working" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "pk_calendar_days" PRIMARY KEY ("authority_id", "day"),
    CONSTRAINT "fk_calendar_days_authorities_authority_id" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "clock_marks" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_clock_marks" PRIMARY KEY,
    "reached_ms" INTEGER NOT NULL
);
