create schema lims;
set search_path = lims;
create extension ltree;
create domain barcode as varchar(
12
) check (value ~ '^[A-Z0-9]+$');
create type storage_temp as enum ('RT', '4C', '-20C', '-80C'
);
create type quantity as (amount numeric, unit varchar(5));
create table location (
  path ltree primary key, temp storage_temp, capacity
integer
  default 100);
create table project (code varchar(8) primary key, title text not null, pi text
);
create table sample_type (name text primary key, fields jsonb not null default '[]');
create table sample (
id serial primary key,
  code barcode not null unique, project varchar(8) not null references project, type text not null references sample_type on update cascade,
parent_id int references sample,
  qty quantity, loc ltree references location, collected timestamptz, data jsonb not null default '{}',
barcode_len int generated always as (length(code)) stored
);
create index sample_loc on sample using gist (loc);
create index sample_data on sample using gin (data
);
create table aliquot (sample_id
int
  references sample on delete cascade, n smallint, code barcode, primary key (sample_id, n)) ;
create table instrument (id int generated always as identity primary key, name text not null, serial_no text, unique (name, serial_no));
create table assay (id int generated always as identity primary key, name text not null, unit text, lo numeric, hi numeric, check (lo < hi));
create table measurement (
  sample_id
int
  not null references sample, assay_id int not null references assay, instrument_id int references instrument, value numeric, at timestamptz not null,
flag char(1) default 'N'
) partition by range (at);
create table measurement_2023 partition of measurement for values from ('2023-01-01Z') to ('2024-01-01Z');
create table measurement_2024 partition of measurement for values from ('2024-01-01Z') to (
maxvalue
);
create index on measurement using brin (at);
create index on measurement (sample_id, assay_id);
create table custody (sample_id
int
  references sample, moved timestamptz default clock_timestamp(), from_loc ltree, to_loc ltree, by_whom text default current_user);
create function track() returns trigger language plpgsql as $$
begin
  if old.loc is distinct from new.loc then
  insert into lims.custody(sample_id, from_loc, to_loc) values (new.id, old.loc, new.loc);
  end if; return new; end $$;
create trigger track after update of loc on sample for each row execute function track();
create function descendants(p
int
 ) returns setof sample language sql stable set search_path = lims, public as $$
 with recursive d as (select * from sample where id = p union select s.* from sample s join d on s.parent_id = d.id) select * from d $$;
create view freezer as select s.code, s.qty, (s.qty).amount as amount, l.temp, l.path from sample s join location l on l.path = s.loc where l.temp >= '-20C';
create view latest as select distinct on (sample_id, assay_id) sample_id, assay_id, value, flag, at from measurement order by 1, 2, at desc;
create aggregate total_qty(quantity) (sfunc = array_append, stype = quantity[]);
