CREATE SCHEMA "App"; CREATE SCHEMA app;
CREATE TABLE "App".users ("Id" int PRIMARY KEY, "id" int, "ID" text);
CREATE TABLE app."Users" ("Id" int PRIMARY KEY REFERENCES "App".users);
CREATE TABLE app.users (id int);
CREATE TYPE "App"."Status" AS ENUM ('On','on','ON');
CREATE TYPE app.status AS ENUM ('on');
ALTER TABLE app.users ADD st "App"."Status" DEFAULT 'on', ADD "St" app.status;
CREATE FUNCTION app.f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app."F"(int) RETURNS int LANGUAGE sql AS 'SELECT 2';
CREATE TABLE zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz (
  yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy int UNIQUE,
  yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyx int GENERATED ALWAYS AS IDENTITY,
  CHECK (yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy > 0)
);
CREATE TABLE "ééééééééééééééééééééééééééééééé" (
  id serial PRIMARY KEY,
  "日本語" text UNIQUE
);
CREATE VIEW "App"."V" AS SELECT "Id", "id", "ID" FROM "App".users;
CREATE VIEW "App".v AS SELECT "App".users."ID" FROM "App".users;
CREATE INDEX "Idx" ON app.users (id);
CREATE INDEX idx ON app.users ("St");
