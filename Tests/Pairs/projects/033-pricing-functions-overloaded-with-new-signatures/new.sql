create table price (
  sku text primary key,
  net numeric(10,2) not null
);
create function gross(net numeric, rate numeric default 0.19) returns numeric language sql immutable as 'select net * (1 + rate)';
create function gross(sku text) returns numeric language sql stable as
  'select gross(p.net) from price p where p.sku = gross.sku';
create function gross(net integer, shipping bigint) returns integer language plpgsql immutable as $$ begin return net + shipping; end $$;
create function cheapest(first_net numeric, variadic nets numeric[] default '{}') returns numeric language sql immutable as $$ select least(first_net, min(n)) from unnest(nets) n $$;
create function split_price(amount numeric, out euros integer, out cents smallint, out sign text) language sql immutable as 'select trunc(amount)::integer, ((amount * 100)::integer % 100)::smallint, case when amount < 0 then ''-'' else '''' end';
create function rebate(amount numeric, percent numeric default 5, reason text default 'it''s "us"', until date default current_date + 7) returns numeric language sql as 'select amount * (1 - percent / 100)';
create function round_price(x numeric) returns numeric language plpgsql stable security definer set search_path = public, pg_temp cost 20 as $$ begin return round(x, 1); end $$;
create function top(n integer) returns setof price language sql stable
  rows 10 leakproof called on null input as 'select * from price order by net desc limit n';
create function report(least_net numeric default 0) returns table (sku text, net numeric, gross numeric) language sql stable as 'select sku, net, gross(net) from price where net >= least_net';
create function brand_new(inout a integer, in b text default 'x', out c text[]) language sql as 'select $1, array[$2]';
create view price_list as select sku, gross(net) as gross, gross(net::integer, 5) as sent, round_price(net) as rounded from price;
comment on function gross(numeric, numeric) is 'With tax';
comment on function gross(text) is 'By number of the article';
