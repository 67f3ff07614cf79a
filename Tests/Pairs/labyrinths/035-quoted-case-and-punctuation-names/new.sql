create schema "select";
create schema "my ""own"" schema";
create type "select"."User" as enum ('it''s', 'a"b', 'c\\d', '$_$', ' ', 'ünï');
create domain "select"."Order" as varchar(30) constraint "User" check (value <> '"');
create table "select"."table" (
  "Id" int generated always as identity (sequence name "select"."Table.Id-Seq") constraint "Primary Key" primary key,
  "ID" "select"."User" not null default 'it''s',
  "id" "select"."Order" default 'O''Brien\n',
  "From" text collate "POSIX",
  "a.b" bigint default 5,
  "%S" text default E'tab\there',
  constraint "Check" check ("a.b" > 0 and "From" <> 'where'),
  constraint "Unique;" unique ("id", "ID")
);
create table "select"."Table" (
  "Id" int constraint "Foreign Key" references "select"."table" ("Id"),
  "order" text[] default '{"a,b","c\"d"}',
  "group" "select"."User"[] default array['a"b','c\\d']::"select"."User"[]
);
create table "my ""own"" schema"."TABLE" ("Id" int, "$1" text, "select" varchar(5));
create index "index" on "select"."table" (lower("From"), "a.b") where "id" <> 'x''y';
create index "Index" on "select"."Table" using gin ("order");
create function "select"."Do It"("In" bigint, "IN" text default 'a''b', variadic "rest." text[] default '{}') returns text
  language plpgsql as $function$
declare "end" text := $$it's "quoted" $2$$;
begin
  return "IN" || "end" || "In"::text;
end $function$;
create function "select"."Trig"() returns trigger language plpgsql as $_$ begin return new; end $_$;
create trigger "trig" before insert on "select"."table" for each row when (new."ID" <> 'a"b') execute function "select"."Trig"('it''s', 'a\\b', '"x"');
create view "select"."View" as
  select t."Id", t."id", t."ID" as "user", "select"."Do It"(t."a.b", t."From") as "Do It", u."group"[1] as "array"
  from "select"."table" t join "select"."Table" u on u."Id" = t."Id";
alter table "select"."table" enable row level security;
create policy "policy ""1""" on "select"."table" using ("id" = current_user and "ID" <> 'c\\d');
create rule "Rule" as on delete to "select"."Table" do instead update "select"."table" set "%S" = 'gone' where "Id" = old."Id";
comment on table "select"."table" is E'it''s "the"\nTable \\ with $$';
comment on column "select"."table"."a.b" is '100%';
comment on policy "policy ""1""" on "select"."table" is 'p';
comment on constraint "Unique;" on "select"."table" is ';--';
