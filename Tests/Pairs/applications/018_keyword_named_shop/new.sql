CREATE TABLE "order" (
    "primary" serial PRIMARY KEY,
    "user" text NOT NULL,
    "select" bigint DEFAULT 0,
    "from" date NOT NULL DEFAULT CURRENT_DATE,
    "table" varchar(10),
    "check" boolean CHECK ("check" IS NOT FALSE)
);
CREATE TABLE "group" ("default" int PRIMARY KEY, "references" int REFERENCES "order" ON DELETE SET NULL, "grant" text DEFAULT 'it''s');
CREATE INDEX "desc" ON "order" ("user" DESC NULLS LAST);
CREATE VIEW "view" AS SELECT "select" AS "limit", "user" AS "end", "table" AS "Table" FROM "order";
CREATE TABLE a_really_very_long_table_name_that_is_exactly_sixty_three_bytes (
    a_really_very_long_column_name_that_is_exactly_sixty_three_byte bigint NOT NULL,
    a_really_very_long_column_name_that_is_exactly_sixty_three_byt2 integer
);
CREATE UNIQUE INDEX ON a_really_very_long_table_name_that_is_exactly_sixty_three_bytes (a_really_very_long_column_name_that_is_exactly_sixty_three_byte);
CREATE INDEX ON a_really_very_long_table_name_that_is_exactly_sixty_three_bytes (a_really_very_long_column_name_that_is_exactly_sixty_three_byt2);
COMMENT ON TABLE "order" IS E'a "quoted" table\nwith ''two'' lines \\ and a backslash';
COMMENT ON COLUMN "order"."user" IS '$$ dollar $body$ ünïcödé ✓';
