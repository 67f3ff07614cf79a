CREATE SCHEMA sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss63;
SET search_path = sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss63;
CREATE TABLE tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_63 (
  cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_64 int UNIQUE CHECK (cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_64 > 0),
  cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_63 int UNIQUE,
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE INDEX ON tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_63 (cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_64);
CREATE TABLE "éééééééééééééééééééééééééééééé_4" (id bigint REFERENCES tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_63, "日本語の列" varchar(5) DEFAULT '値''', "日本" bigint GENERATED ALWAYS AS IDENTITY);
CREATE VIEW "ビュー" AS SELECT "日本語の列" AS "列", id FROM "éééééééééééééééééééééééééééééé_4";
CREATE TYPE "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee_63" AS ENUM ('ラベル', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll2');
CREATE TABLE "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee_64" (e "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee_63"[] DEFAULT '{ラベル}');
COMMENT ON COLUMN "éééééééééééééééééééééééééééééé_4"."日本語の列" IS 'コメント2';
