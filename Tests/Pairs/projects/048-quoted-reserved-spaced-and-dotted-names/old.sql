create schema "My Schema";
create schema "select";
create schema "v1.0";
create type "My Schema"."Order State" as enum ('New Order', 'in.progress', 'it''s "done"'
);
create domain "v1.0"."per cent" as numeric check (value <= 100
);
create sequence "select"."sequence";
create table "select"."table" (
  "primary" integer not null default nextval('"select"."sequence"'),
  "default" text default 'default',
  "user" name not null default current_user,
  "order" "My Schema"."Order State" not null default 'New Order',
  "camelCase" boolean,
  "with space" timestamptz default now(),
  "a.b" "v1.0"."per cent",
  "quo""te" text,
  constraint "primary key" primary key ("primary"),
  constraint "check" check ("a.b" < 50),
  constraint "unique." unique ("order", "quo""te")
);
create table "select"."Table" (
  "foreign" integer references "select"."table",
  "Foreign" integer,
  "group" text[] not null default '{"a b","c,d"}'
);
create index "Index with ""quotes"" and spaces" on "select"."table" ("with space" desc
);
create function "My Schema"."function"("in" integer, "Out Put" text default 'x', out "result" integer) language sql as
  'select $1';
create function "v1.0"."trigger"() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger "before" before update of "quo""te"
  on "select"."table" for each row execute function "v1.0"."trigger"('a''b', 'c"d');
create view "v1.0"."view" as
  select "table"."primary" as "Primary", "table"."quo""te" as "from", "Table"."group"
  from "select"."table" left join "select"."Table" on "Foreign" = "primary";
create view "My Schema"."View On View" as select "Primary" as "analyze", "from" as "end" from "v1.0"."view";
comment on column "select"."table"."quo""te" is 'a "quote"';
comment on constraint "check" on "select"."table" is 'constraint';
