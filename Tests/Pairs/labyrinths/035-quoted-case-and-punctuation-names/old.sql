create schema "Select";
create schema "my ""own"" schema";
create type "Select"."Order" as enum ('it''s', 'a"b', 'c\d', '$$', '', 'ünï');
create domain "Select"."User" as varchar(30) constraint "User" check (value <> '''');
create table "Select"."Table" (
  "Id" int generated always as identity (sequence name "Select"."Table.Id-Seq") constraint "Primary Key" primary key,
  "id" "Select"."Order" not null default 'it''s',
  "ID" "Select"."User" default 'O''Brien\n',
  "from" text collate "C",
  "a.b" int default 5,
  "%s" text default E'tab\there',
  constraint "check" check ("a.b" > 0 and "from" <> 'where'),
  constraint "Unique;" unique ("ID", "id")
);
create table "Select"."table" (
  "Id" int constraint "Foreign Key" references "Select"."Table" ("Id"),
  "group" text[] default '{"a,b","c\"d"}',
  "order" "Select"."Order"[] default array['a"b','c\d']::"Select"."Order"[]
);
create table "my ""own"" schema"."TABLE" ("Id" int, "select" text, "$1" text);
create index "Index" on "Select"."Table" (lower("from"), "a.b") where "ID" <> 'x''y';
create index "index" on "Select"."table" using gin ("group");
create function "Select"."Do It"("In" int, "in" text default 'a''b', variadic "rest." text[] default '{}') returns text
  language plpgsql as $function$
declare "end" text := $$it's "quoted" $1$$;
begin
  return "in" || "end" || "In"::text;
end $function$;
create function "Select"."Trig"() returns trigger language plpgsql as $_$ begin return new; end $_$;
create trigger "Trig" before insert on "Select"."Table" for each row when (new."id" <> 'a"b') execute function "Select"."Trig"('it''s', 'a\b', '"x"');
create view "Select"."View" as
  select t."Id", t."id", t."ID" as "user", "Select"."Do It"(t."a.b", t."from") as "Do It", u."order"[1] as "array"
  from "Select"."Table" t join "Select"."table" u on u."Id" = t."Id";
alter table "Select"."Table" enable row level security;
create policy "Policy ""1""" on "Select"."Table" using ("ID" = current_user and "id" <> 'c\d');
create rule "Rule" as on delete to "Select"."table" do instead update "Select"."Table" set "%s" = 'gone' where "Id" = old."Id";
comment on table "Select"."Table" is E'it''s "the"\nTable \\ with $$';
comment on column "Select"."Table"."a.b" is '100%';
comment on policy "Policy ""1""" on "Select"."Table" is 'p';
comment on constraint "Unique;" on "Select"."Table" is ';--';
