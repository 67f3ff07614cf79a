create schema "S.1"; create schema "s.1";
create table "s.1"."Tab le"("id" int primary key, "ID" int unique, "select" text default 'it''s', "a""b" bigint, "%s" text, "$1" int);
create table "S.1"."tab le"("ID" int references "s.1"."Tab le" ("ID"), "Ünï" text collate "POSIX", "-- x" int generated always as identity (sequence name "S.1"."tab le; --"));
create view "s.1"."v;drop" as select "ID" as "id", id as "ID", "a""b" as "\N" from "s.1"."Tab le";
create function "s.1"."f(int)"("in" int, "OUT" text default E'\\\\''$_$') returns text language plpgsql as $b$ begin return '$_$'||"OUT"||'$procedure$'; end $b$;
create index "idx""'" on "s.1"."Tab le" (("%s" || "select")) where "select" <> '''';
create type "S.1"."e'n" as enum ('a''b', '\', '"', 'A''B', '');
create table "S.1".u("E" "S.1"."e'n" default '"', f text default "s.1"."f(int)"(1, '%'));
comment on column "s.1"."Tab le"."a""b" is E'line\r\nbreak '' " \\ $1';
