CREATE SCHEMA "My Schema";
CREATE SCHEMA "a.b";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Type ""Q""" AS ENUM ('it''s', 'back\slash', '', 'comma,brace}'
);
CREATE TYPE "a.b"."table" AS ("user" integer, "order" text
);
CREATE DOMAIN "select"."from" AS text DEFAULT E'tab\there\\' CONSTRAINT "check" CHECK (VALUE <> '''' || chr(10)
);
CREATE SEQUENCE "a.b"."b.c";
CREATE TABLE "My Schema"."a.b" (
  "Id" integer DEFAULT nextval('"a.b"."b.c"') CONSTRAINT "PK ""1""" PRIMARY KEY,
  "where" "select"."from",
  "q'uote" text DEFAULT E'x\'y"z\\',
  "Ünï" "My Schema"."Type ""Q""" DEFAULT
 'it''s',
  "%s $1 :x" integer[],
  abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789 text,
  CONSTRAINT "c.k" CHECK ("q'uote" <> '$a$')
);
CREATE SEQUENCE "My Schema"."seq ""s""" OWNED BY "My Schema"."a.b"."Id";
CREATE TABLE "a.b"."My Schema" (
  "a.b" integer REFERENCES "My Schema"."a.b" ("Id") ON UPDATE
 CASCADE
  ,
  "PK ""1""" text
);
CREATE INDEX "idx 'x' ""y""" ON "My Schema"."a.b" (lower("q'uote"), ("where" || ';'
)) WHERE "Ünï" <> 'back\slash';
CREATE FUNCTION "select"."do it"("IN" integer, "out ""x""" text DEFAULT '$_$'
) RETURNS text LANGUAGE plpgsql AS $body$
-- a 'comment' with $$ and $_$ and \ backslash
BEGIN
  RETURN $$x$$ || $_$y$_$ || 'z''' || "out ""x""" ||
   E'\n';
END
$body$;
CREATE FUNCTION "select".select(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS ' SELECT $1 -- '';
';
CREATE FUNCTION "select"."TG ;"() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NEW; END $f$;
CREATE TRIGGER "tr'ig ""g""" BEFORE UPDATE OF "q'uote" ON "My Schema"."a.b" FOR EACH ROW
  EXECUTE FUNCTION "select"."TG ;"('a''b', '\x', ''
  );
CREATE VIEW "select"."VIEW" AS SELECT "Id" AS "ID", "Id" AS id, "where" AS "select", "q'uote" AS "?column?"
  FROM "My Schema"."a.b" AS "as";
CREATE VIEW "a.b"."a.b" AS SELECT "ID", "?column?" || E'\\' AS x FROM "select"."VIEW";
CREATE POLICY "po'l ""i""" ON "My Schema"."a.b" USING ("where" <>
 'a'
);
CREATE RULE "rule;" AS ON DELETE TO "a.b"."My Schema" WHERE OLD."PK ""1""" = E'\\''' DO INSTEAD NOTHING;
CREATE OPERATOR "select".@#-- 
(LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4pl);
CREATE COLLATION "a.b"."Col ""l""" FROM "C";
CREATE TABLE "a.b"."Part" ("Key" text COLLATE "a.b"."Col ""l""") PARTITION BY LIST ("Key");
CREATE TABLE "a.b"."Part '1'" PARTITION OF "a.b"."Part" FOR VALUES IN ('a''b', 'c\d', ''
);
CREATE PUBLICATION "Pub ""x""" FOR TABLE "My Schema"."a.b" ("Id", "q'uote") WHERE ("q'uote" <> 'it''s') WITH (publish = 'insert');
CREATE STATISTICS "a.b"."st at" ON "Id", "q'uote" FROM "My Schema"."a.b";
COMMENT ON TABLE "My Schema"."a.b" IS
 'it''s; -- "quoted" \ $$ ☃';
COMMENT ON COLUMN "My Schema"."a.b"."q'uote" IS E'\\';
COMMENT ON FUNCTION "select"."do it"(integer, text
) IS '';
COMMENT ON TRIGGER "tr'ig ""g""" ON "My Schema"."a.b" IS '''';
GRANT SELECT ("%s $1 :x") ON "My Schema"."a.b" TO PUBLIC;
GRANT USAGE ON SCHEMA "select" TO PUBLIC;
