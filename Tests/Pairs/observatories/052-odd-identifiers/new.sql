create schema "Sales Dept";
create schema "select";
create type "select"."Table" as enum ('it''s', 'back\slash', 'ünï', ''
, '$$'
);
create domain "Sales Dept"."d""q" as "select"."Table" default 'it''s' constraint "c k" check (value <> 'ünï');
create table "Sales Dept"."Order" ("user" int, "Group By" "select"."Table" default 'back\slash', "a.b" "Sales Dept"."d""q", "%s" text default '$1 %s {0}'
, "new
line" text
, constraint "primary" primary key ("user"), constraint "check" check ("%s" !~ '^\d+$' and "%s" <> $q$it's$q$
 and "%s" <> E'\n'
));
create index "where" on "Sales Dept"."Order" ("Group By", lower("%s")) where "a.b"::"select"."Table" = 'it''s'::"select"."Table";
create function "Sales Dept"."fn(int)"("in put" int default
 2
, out "out put" "select"."Table", variadic "v" text[] default '{}') language sql as $body$ select 'it''s'::"select"."Table" -- $$ $_$
$body$;
create view "select"."View" as select "user" as "USER", "Group By" as "order"
, "%s" as "limit"
 from "Sales Dept"."Order" "from";
create rule "Rule 1" as on insert to "select"."View" do instead insert into "Sales Dept"."Order" ("user") values (new."USER");
create trigger "Trig'ger" before update of "Group By" on "Sales Dept"."Order" for each row execute function suppress_redundant_updates_trigger('a''b', 'c\d', '%'
, e'tab\t'
);
create policy "po""l" on "Sales Dept"."Order" to "pair_Odd Role", pair_app using ("user" > 0
 and "%s" like '100\%'
);
create sequence "Sales Dept"."Seq Uence" owned by "Sales Dept"."Order"."user";
create collation "Sales Dept"."Col" (provider = icu, locale = 'sv');
create publication "Pub lic" for table "Sales Dept"."Order" ("user"
, "Group By"
) where ("user" <> 5);
create statistics "Sales Dept"."st at" on "user", "%s" from "Sales Dept"."Order";
create foreign data wrapper "F D W" options ("key A"
 'v\2'
);
create server "Ser ver" foreign data wrapper "F D W";
create user mapping for "pair_Odd Role" server "Ser ver" options ("user" 'x');
create foreign table "select"."For" ("x y" int options ("o" '
line')) server "Ser ver";
create function "select"."e t"() returns event_trigger language plpgsql as $$begin end$$;
create event trigger "Ev" on sql_drop execute function "select"."e t"();
alter table "Sales Dept"."Order" owner to "pair_Odd Role";
grant select ("%s"), update ("Group By") on "Sales Dept"."Order" to "pair_Odd Role";
grant usage on schema "select" to "pair_Odd Role" with grant option;
comment on table "Sales Dept"."Order" is 'it''s
 a \ "test" $$ -- x';
comment on column "Sales Dept"."Order"."%s" is '%s';
comment on constraint "c k" on domain "Sales Dept"."d""q" is 'x';
