create schema eu;
create schema us;
create schema apac;
create type eu.grade as enum ('a','b');
create type us.grade as enum ('a','b','c');
create type apac.grade as enum ('x','y');
create table eu.client (id int primary key, grade eu.grade not null default 'a', vat_no text not null unique);
create table us.client (id int primary key, grade us.grade not null default 'c', ein text not null unique, state char(2));
create table apac.client (id int primary key, grade apac.grade, abn text);
create function eu.score(c eu.client) returns int language sql immutable as $$ select case c.grade when 'a' then 1 else 2 end $$;
create function us.score(c us.client) returns int language sql immutable as $$ select length(c.ein) $$;
create function apac.score(c apac.client) returns int language sql immutable as $$ select 0 $$;
create table eu.sale (id int primary key, client int not null references eu.client, amount numeric);
create table us.sale (id int primary key, client int not null references us.client, amount numeric, eu_client int references eu.client);
create table apac.sale (id int primary key, client int not null references apac.client, us_sale int references us.sale);
create index client_score on eu.client (eu.score(client.*));
create index client_score on us.client (us.score(client.*));
create view public.all_clients as
  select 'eu' as src, id, grade::text as grade from eu.client
  union all select 'us', id, grade::text from us.client
  union all select 'apac', id, grade::text from apac.client;
create function public.grades(e eu.grade, u us.grade default 'b', a apac.grade default 'x') returns text
  language sql immutable as $$ select e::text || u::text || a::text $$;
create view us.scores as select c.id, us.score(c.*) as s, public.grades('a'::eu.grade, c.grade) as g from us.client c;
create trigger eu_guard before update on eu.client for each row execute function suppress_redundant_updates_trigger();
create sequence us.ref_no owned by us.sale.id;
alter table us.sale alter id set default nextval('us.ref_no');
create statistics eu.client_st on id, vat_no from eu.client;
comment on schema eu is 'europe';
comment on table us.client is 'american';
comment on type eu.grade is 'two';
comment on type us.grade is 'three';
create function public.client_ids(src text) returns setof int language sql stable
  begin atomic
    select a.id from public.all_clients a where a.src = client_ids.src and a.grade <> 'z';
  end;
create function public.client_count() returns bigint language plpgsql as $$
declare n bigint;
begin
  select count(*) into n from public.all_clients;
  return n;
end $$;
comment on function public.client_count() is 'all of them';
