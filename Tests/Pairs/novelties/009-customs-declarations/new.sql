create schema ref;
create schema decl;
create domain ref.country as char(2) check (value ~ '^[A-Z]{2}$');
create domain ref.hs_code as
varchar(10)
  check (value ~
 '^[0-9]{6,10}$'
 );
create domain ref.money as numeric(
15,2
 ) check (value >= 0);
create table ref.commodity (hs ref.hs_code primary key, description text not null, duty_rate numeric(5,2) not null default 0, parent ref.hs_code references ref.commodity);
create table ref.office (code varchar(8) primary key, name text not null, country ref.country not null);
create table ref.fx (cur char(3), day date, rate numeric not null, primary key (cur, day));
create table decl.trader (eori varchar(17) primary key check (eori ~ '^[A-Z]{2}'), name text not null, country ref.country
generated always as (substr(eori, 1, 2)::ref.country) stored
);
create type decl.status as enum ('draft', 'lodged', 'accepted', 'under control', 'released', 'rejected');
create sequence decl.mrn_seq start 100000 minvalue 1 maxvalue 999999 cycle;
create function decl.new_mrn() returns text language sql volatile as $$ select to_char(now(), 'YY') || 'XX' || lpad(nextval('decl.mrn_seq')::text,
 14
 , '0') $$;
create table decl.declaration (
  mrn text primary key default decl.new_mrn(), status decl.status not null default
 'draft'
 , eori varchar(17) not null references decl.trader, office varchar(8) not null references ref.office, lodged_on date default current_date,
total ref.money not null default 0, cur char(3) not null default 'EUR',
  constraint released_has_date check (status <> 'released' or lodged_on is not null));
create index declaration_open on decl.declaration (office, lodged_on) where status
in ('lodged', 'accepted', 'under control');
create table decl.item (mrn text references decl.declaration on delete cascade on update cascade, no smallint, hs ref.hs_code not null references ref.commodity, origin ref.country, value ref.money not null, mass numeric(
12,3
 ), duty ref.money, primary key (mrn, no));
create table decl.document (mrn text, item_no smallint, kind char(4), ref text, foreign key (mrn, item_no) references decl.item
 match full on delete cascade
 );
create table decl.event (id bigint generated always as identity primary key, mrn text not null references decl.declaration, was decl.status, became decl.status not null, at timestamptz default now());
create function decl.calc_duty() returns trigger language plpgsql as $$
declare r ref.commodity.duty_rate%type;
begin
  select duty_rate into r from ref.commodity where hs = new.hs;
  new.duty := round(new.value * r / 100, 2);
if new.origin = 'CH' then new.duty := 0; end if;
  return new; end $$;
create trigger calc_duty before insert or update of hs, value
, origin
  on decl.item for each row execute function decl.calc_duty();
create function decl.log_status() returns trigger language plpgsql as $$ begin insert into decl.event(mrn, was, became) values (new.mrn, old.status, new.status); return null; end $$;
create trigger log_status after update of status on decl.declaration for each row when (old.status
is distinct from
 new.status) execute function decl.log_status();
create view decl.duty_by_chapter as select left(i.hs, 2) as chapter, sum(i.duty) as duty, count(*) as items from decl.item i join decl.declaration d using (mrn) where d.status = 'released' group by 1;
create view decl.pending as select d.*, o.name as office_name from decl.declaration d join ref.office o on o.code = d.office where d.status
= any ('{lodged,accepted}'::decl.status[]);
create rule no_event_change as on update to decl.event do instead nothing;
comment on domain ref.hs_code is
'HS, CN or TARIC code';
