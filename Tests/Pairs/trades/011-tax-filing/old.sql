-- Django-style
BEGIN;
CREATE TABLE "filing_taxpayer" ("id" bigserial NOT NULL PRIMARY KEY, "tin" varchar(11) NOT NULL UNIQUE, "legal_name" varchar(200) NOT NULL, "kind" varchar(1) NOT NULL, "created" timestamp with time zone NOT NULL);
CREATE TABLE "filing_return" ("id" bigserial NOT NULL PRIMARY KEY, "year" integer NOT NULL CHECK ("year" >= 0), "form" varchar(8) NOT NULL, "status" smallint NOT NULL CHECK ("status" >= 0), "taxpayer_id" bigint NOT NULL);
CREATE TABLE "filing_lineitem" ("id" bigserial NOT NULL PRIMARY KEY, "line" varchar(6) NOT NULL, "amount" numeric(14, 2) NOT NULL, "return_id" bigint NOT NULL);
CREATE TABLE "filing_attachment" ("id" bigserial NOT NULL PRIMARY KEY, "file" varchar(100) NOT NULL, "sha1" varchar(40) NOT NULL, "return_id" bigint NOT NULL);
ALTER TABLE "filing_return" ADD CONSTRAINT "filing_return_taxpayer_id_3c1e_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "filing_taxpayer" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "filing_return" ADD CONSTRAINT "filing_return_taxpayer_id_year_form_uniq" UNIQUE ("taxpayer_id", "year", "form");
CREATE INDEX "filing_taxpayer_tin_91f0_like" ON "filing_taxpayer" ("tin" varchar_pattern_ops);
CREATE INDEX "filing_return_taxpayer_id_3c1e" ON "filing_return" ("taxpayer_id");
ALTER TABLE "filing_lineitem" ADD CONSTRAINT "filing_lineitem_return_id_b0_fk" FOREIGN KEY ("return_id") REFERENCES "filing_return" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "filing_attachment" ADD CONSTRAINT "filing_attachment_return_id_b1_fk" FOREIGN KEY ("return_id") REFERENCES "filing_return" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "filing_lineitem_return_id_b0" ON "filing_lineitem" ("return_id");
CREATE INDEX "filing_attachment_return_id_b1" ON "filing_attachment" ("return_id");
CREATE VIEW filing_balance AS
  SELECT r.id, r.year, r.form, t.tin,
         sum(l.amount) FILTER (WHERE l.line LIKE 'T%') AS tax,
         sum(l.amount) FILTER (WHERE l.line LIKE 'P%') AS paid
  FROM filing_return r JOIN filing_taxpayer t ON t.id = r.taxpayer_id LEFT JOIN filing_lineitem l ON l.return_id = r.id
  WHERE r.status >= 2
  GROUP BY r.id, t.tin;
CREATE TABLE "django_migrations" ("id" bigserial NOT NULL PRIMARY KEY, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" timestamp with time zone NOT NULL);
COMMIT;
