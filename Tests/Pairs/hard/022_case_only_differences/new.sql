CREATE TABLE users (id integer PRIMARY KEY, "EMAIL" text, "Email" text);
CREATE TABLE "USERS" (id integer PRIMARY KEY, email text);
CREATE UNIQUE INDEX "users_Email" ON users ("EMAIL");
CREATE TYPE mood AS ENUM ('ok', 'OK');
CREATE TYPE "Mood" AS ENUM ('Ok', 'ok');
ALTER TABLE users ADD mood "Mood" DEFAULT 'Ok', ADD "Mood" mood DEFAULT 'ok';
CREATE FUNCTION f(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE FUNCTION "F"("X" integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT -"X"';
CREATE VIEW v AS SELECT id, "EMAIL" AS email, "Email", "F"(id) AS "ID" FROM users;
CREATE SEQUENCE users_seq OWNED BY "USERS".id;

