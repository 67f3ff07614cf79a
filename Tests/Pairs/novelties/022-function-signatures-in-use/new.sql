create function tax(amount numeric, rate numeric, places int default 2) returns numeric language sql immutable as $$ select round(amount * rate, places) $$;
create function slug(t varchar) returns varchar(80) language sql immutable strict parallel safe as $$ select left(lower(regexp_replace(t, '\s+', '-', 'g')), 80) $$;
create function next_ref(prefix text) returns text language sql as $$ select prefix || (random()*1e6)::int $$;
create function is_mine(owner_name name) returns boolean language sql stable security definer set search_path = pg_catalog as $$ select owner_name = current_user $$;
create table item (
  id serial primary key,
ref text not null default next_ref('I-'),
  title text not null,
  price numeric not null,
  owner text not null default current_user,
price_tax numeric generated always as (tax(price, 0.2, 3)) stored,
  constraint slug_not_empty check (slug(title) <> '')
);
create unique index item_slug on item (slug(title));
create index item_tax_high on item (owner) where tax(price, 0.25) > 100;
create view item_v as select id, slug(title) as slug, tax(price, 0.1) as reduced from item where is_mine(owner);
create view item_v2 as select v.*, length(slug) as slug_len from item_v v;
alter table item enable row level security;
create policy mine on item using (is_mine(owner));
create function item_guard() returns trigger language plpgsql as $$
begin
if tg_argv[0] = 'strict' and new.price < tg_argv[1]::numeric then raise exception 'too low'; end if;
  return new;
end $$;
create trigger item_guard before insert or update of price on item for each row
 when (tax(new.price, 1) < 0 and slug(new.title) <> 'free') execute function item_guard('strict', '0.01');
create function stats(out n bigint, out total numeric, out reduced numeric) language sql stable as $$ select count(*), sum(price), sum(tax(price, 0.1)) from item $$;
create view item_stats as select * from stats();
comment on function tax is 'computes tax';
