create schema ty;
create type ty.currency as enum ('EUR','USD','GBP');
create type ty.money_t as (cur ty.currency, amount numeric(18,4));
create type ty.party as (
  code varchar(30),
  limit_m ty.money_t,
  name text,
  since date,
  vat_no text
);
create table supplier of ty.party (
  code with options primary key,
  vat_no with options not null default '-'
);
create table customer (
  code varchar(30),
  name text not null default 'unnamed',
  limit_m ty.money_t,
  since date,
  segment text,
  constraint customer_pk primary key (code),
  constraint limit_pos check ((limit_m).amount >= 0)
);
create table archive_party of ty.party (
  since with options not null
);
create index customer_name on customer (lower(name));
create index customer_cur on customer (((limit_m).cur));
create index supplier_since on supplier (since desc nulls last);
create function ty.limit_in(p customer, c ty.currency) returns numeric language sql immutable
  as $$ select case when (p.limit_m).cur = c then (p.limit_m).amount end $$;
create function ty.parties() returns setof ty.party language sql stable
  begin atomic
    select code, limit_m, name, since, segment from public.customer union all select * from public.supplier;
  end;
create view rich as
  select code, name, (limit_m).amount as lim from customer c where ty.limit_in(c, 'EUR') > 1000;
create table purchase (
  id int primary key,
  buyer varchar(30) references customer on update cascade,
  seller varchar(30) references supplier,
  price ty.money_t not null default row('EUR',0)::ty.money_t
);
create function ty.arch() returns trigger language plpgsql as $$
begin
  insert into public.archive_party values (old.*);
  return old;
end $$;
create trigger arch before delete on supplier for each row execute function ty.arch();
comment on column ty.party.since is 'first deal';
comment on column customer.since is 'first deal with us';
comment on type ty.party is 'party';
