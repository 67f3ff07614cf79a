create schema ty;
create type ty.money_t as (amount numeric(14,2), cur char(3));
create type ty.party as (
  code text,
  name text,
  limit_m ty.money_t,
  since date
);
create table customer of ty.party (
  constraint customer_pk primary key (code),
  name with options not null default 'unnamed',
  constraint limit_pos check ((limit_m).amount >= 0)
);
create table supplier of ty.party (
  code with options primary key,
  since with options not null default current_date
);
create table archive_party (
  archived timestamptz not null default now(),
  p ty.party,
  history ty.party[]
);
create index customer_name on customer (lower(name));
create index customer_cur on customer (((limit_m).cur));
create index supplier_since on supplier (since desc nulls last);
create function ty.limit_in(p ty.party, c char(3)) returns numeric language sql immutable
  as $$ select case when (p.limit_m).cur = c then (p.limit_m).amount end $$;
create function ty.parties() returns setof ty.party language sql stable
  begin atomic
    select * from public.customer union all select * from public.supplier;
  end;
create view rich as
  select code, name, (limit_m).amount as lim from customer c where ty.limit_in(row(c.code, c.name, c.limit_m, c.since)::ty.party, 'EUR') > 1000;
create table purchase (
  id int primary key,
  buyer text references customer on update cascade,
  seller text references supplier,
  price ty.money_t not null default row(0,'EUR')::ty.money_t
);
create function ty.arch() returns trigger language plpgsql as $$
declare p ty.party;
begin
  p := row(old.code, old.name, old.limit_m, old.since);
  insert into public.archive_party (p) values (p);
  return old;
end $$;
create trigger arch before delete on customer for each row execute function ty.arch();
comment on column ty.party.since is 'first deal';
comment on column customer.since is 'first deal with us';
comment on type ty.party is 'party';
