create function tax(amount numeric, rate numeric) returns numeric language sql immutable as $$ select amount * rate $$;
create function slug(t text) returns text language sql immutable strict as $$ select lower(replace(t, ' ', '-')) $$;
create function next_ref() returns text language sql as $$ select 'R' || (random()*1e6)::int $$;
create function is_mine(owner text) returns boolean language sql stable as $$ select owner = current_user::text $$;
create table item (
  id serial primary key,
ref text not null default next_ref(),
  title text not null,
  price numeric not null,
  owner text not null default current_user,
price_tax numeric generated always as (tax(price, 0.2)) stored,
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
if tg_argv[0] = 'strict' and new.price < 0 then raise exception 'negative'; end if;
  return new;
end $$;
create trigger item_guard before insert or update of price on item for each row
 when (tax(new.price, 1) < 0) execute function item_guard('strict');
create function stats(out n bigint, out total numeric) language sql stable as $$ select count(*), sum(price) from item $$;
create view item_stats as select * from stats();
comment on function tax is 'computes tax';
