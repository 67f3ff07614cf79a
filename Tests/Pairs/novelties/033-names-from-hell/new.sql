create schema "Sales & Co";
create schema "select";
create type "select"."order" as enum ('it''s', 'a "b"', 'naïve'
, 'ü', 'back\slash'
);
create table "select"."table" ("from" int primary key, "group" text, "y" text default 'X', "x" text default 'Y');
create table "select"."Table" ("from" int primary key, "Group" bigint not null default 0);
create table "Sales & Co"."Größe 表 with spaces" (
  "ID" int generated always as identity,
  "naïve ""quoted"" col" "select"."order" not null default 'it''s',
  "a.b" text,
"column" int,
  "this_column_name_is_exactly_sixty_three_bytes_long_so_it_is_max" int,
constraint "PK of Größe" primary key ("ID", "naïve ""quoted"" col")
);
create index "idx; drop table x; --" on "Sales & Co"."Größe 表 with spaces" ("a.b", lower("a.b"));
create index "this_index_name_is_exactly_sixty_three_bytes_long_to_be_the_max" on "Sales & Co"."Größe 表 with spaces" ("this_column_name_is_exactly_sixty_three_bytes_long_so_it_is_max");
alter table "Sales & Co"."Größe 表 with spaces" add constraint "100%" check ("a.b" <> '$$' and "a.b" <> E'tab\t\\');
alter table "Sales & Co"."Größe 表 with spaces" add constraint "User" unique ("column", "a.b");
create function "Sales & Co"."do"("in" text, "OUT" text default 'o''ut') returns text language plpgsql as $body$
declare "end" text := $$it's$$;
begin
return "end" || coalesce("in", '$function$') || "OUT" || $q$ ' " \ $q$;
end $body$;
create view "Sales & Co"."user" as select "ID" as "id",
 "a.b" as "a""b", "Sales & Co"."do"("a.b") as "Do it!"
, "column" as "Column"
 from "Sales & Co"."Größe 表 with spaces";
create sequence "select"."1st";
create trigger "trig'ger" before update on "select"."table" for each row execute function suppress_redundant_updates_trigger();
create table "select"."when" ("then" timestamp, "time" time, "interval" interval
   , "char" "char", "character" character(3), "user" name);
comment on table "Sales & Co"."Größe 表 with spaces" is E'it''s a \\ "table"\nwith 2 lines; -- and 表 $$';
comment on column "select"."when"."char" is 'one
byte; not a ''character''';
create table a (v int, name text default 'i am a');
create table b (v int, name text default 'i am b');
alter table b add constraint ab_ck check (v > 0);
create view swap as select a.v as
 y, b.v as x
   from a, b;
