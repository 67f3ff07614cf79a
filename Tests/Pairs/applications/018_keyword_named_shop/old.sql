CREATE TABLE "order" (
    "primary" serial PRIMARY KEY,
    "user" text NOT NULL,
    "select" integer,
    "from" date,
    "Table" varchar(10)
);
CREATE TABLE "Group" ("default" int PRIMARY KEY, "references" int REFERENCES "order");
CREATE INDEX "desc" ON "order" ("user");
CREATE VIEW "view" AS SELECT "user" AS "end", "select" AS "limit" FROM "order";
CREATE TABLE a_really_very_long_table_name_that_is_exactly_sixty_three_bytes (
    a_really_very_long_column_name_that_is_exactly_sixty_three_byte integer
);
CREATE INDEX ON a_really_very_long_table_name_that_is_exactly_sixty_three_bytes (a_really_very_long_column_name_that_is_exactly_sixty_three_byte);
COMMENT ON TABLE "order" IS 'a "quoted" table';
