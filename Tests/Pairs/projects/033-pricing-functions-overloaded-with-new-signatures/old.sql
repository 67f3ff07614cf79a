create table price (
  sku text primary key,
  net numeric(10,2) not null
);
create function gross(net numeric) returns numeric language sql immutable as 'select net * 1.19';
create function gross(sku text) returns numeric language sql stable as
  'select gross(p.net) from price p where p.sku = gross.sku';
create function gross(net integer, shipping integer) returns integer language plpgsql immutable as $$ begin return net + shipping; end $$;
create function cheapest(variadic nets numeric[]) returns numeric language sql immutable strict as $$ select min(n) from unnest(nets) n $$;
create function split_price(price numeric, out euros integer, out cents integer) language sql immutable as 'select trunc(price)::integer, (price * 100)::integer % 100';
create function rebate(amount numeric, percent numeric default 10, reason text default 'loyal') returns numeric language sql as 'select amount * (1 - percent / 100)';
create function round_price(x numeric) returns numeric language sql immutable strict parallel safe cost 5 as 'select round(x, 2)';
create function top(n integer) returns setof price language sql stable
  rows 100 as 'select * from price order by net desc limit n';
create function report() returns table (sku text, gross numeric) language sql stable as 'select sku, gross(net) from price';
create function obsolete(a integer, inout b text default 'x') language sql as 'select $2';
create view price_list as select sku, gross(net) as gross, gross(net::integer, 5) as sent, round_price(net) as rounded from price;
comment on function gross(text) is 'By number of the article';
