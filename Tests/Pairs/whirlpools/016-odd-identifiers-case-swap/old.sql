create schema "S.1"; create schema "s.1";
create table "S.1"."Tab le"("ID" int primary key, id int unique, "select" text default 'it''s', "a""b" int, "%s" text, "$1" int);
create table "s.1"."tab le"("id" int references "S.1"."Tab le", "Ünï" text collate "C", "-- x" int generated always as identity);
create view "S.1"."v;drop" as select "ID" as "id", id as "ID", "a""b" as "\n" from "S.1"."Tab le";
create function "S.1"."f(int)"("in" int, "OUT" text default E'\\''$$') returns text language plpgsql as $b$ begin return '$_$'||"OUT"||'$function$'; end $b$;
create index "idx""'" on "S.1"."Tab le" (("select" || "%s")) where "select" <> '"';
create type "s.1"."e'n" as enum ('a''b', '"', '\', ' ', 'A''B');
create table "S.1".u("e" "s.1"."e'n" default '\', f text default "S.1"."f(int)"(1));
comment on column "S.1"."Tab le"."a""b" is E'line\nbreak '' " \\ $$';
