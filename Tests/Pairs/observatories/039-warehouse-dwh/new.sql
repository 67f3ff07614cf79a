create schema stage;
create schema dwh;
create schema marts;
create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table stage.sales_csv (day text, shop text, sku text, qty text
, channel text
) server files options (filename '/data/sales.csv', format 'csv'
, header 'true'
);
create table dwh.dim_date (d date primary key, y int generated always as (extract(year from d)) stored, m int generated always as (extract(month from d)) stored
, q int generated always as (extract(quarter from d)) stored
);
create table dwh.dim_shop (id int generated always as identity primary key, code text not null, name text, valid daterange not null default '[,)'
, region text
);
create unique index dim_shop_code on dwh.dim_shop (code) where upper_inf(valid);
create table dwh.dim_product (id int generated always as identity primary key, sku text unique, title text, category text);
create table dwh.fact_sales (d date not null references dwh.dim_date, shop_id int not null references dwh.dim_shop, product_id int not null references dwh.dim_product, qty
 numeric(12,3)
 not null, cents bigint
, channel text default 'store'
) partition by range (d);
create table dwh.fact_sales_2022 partition of dwh.fact_sales for values from ('2022-01-01') to ('2023-01-01');
create table dwh.fact_sales_2023 partition of dwh.fact_sales for values from ('2023-01-01') to ('2024-01-01')
 partition by list (channel)
;
create table dwh.fact_sales_2023_store partition of dwh.fact_sales_2023 for values in ('store');
create table dwh.fact_sales_2023_other partition of dwh.fact_sales_2023 default;
create index fact_sales_brin on dwh.fact_sales using brin (d) with (pages_per_range = 32);
create index fact_sales_prod on dwh.fact_sales (product_id);
create statistics dwh.fs (mcv
, ndistinct
) on shop_id, product_id from dwh.fact_sales;
create view dwh.sales as select f.d, s.code, p.sku, f.qty, f.cents / 100.0 as eur from dwh.fact_sales f join dwh.dim_shop s on s.id = f.shop_id join dwh.dim_product p on p.id = f.product_id;
create materialized view marts.monthly as select date_trunc('month', d)::date as m, code, sum(qty) q, sum(eur) eur from dwh.sales group by 1, 2 with no data;
create unique index monthly_u on marts.monthly (m, code);
create materialized view marts.yearly as select date_trunc('year', m)::date as y, code, sum(q) q from marts.monthly group by 1, 2 with no data;
create view marts.top as select * from marts.monthly order by eur desc limit 10;
grant usage on schema marts to pair_ro;
grant select on marts.monthly, marts.yearly to pair_ro;
create function stage.load() returns bigint language plpgsql as $$
declare n bigint;
begin
  insert into dwh.fact_sales (d, shop_id, product_id, qty) select day::date, s.id, p.id, qty::
numeric
 from stage.sales_csv c join dwh.dim_shop s on s.code = c.shop join dwh.dim_product p on p.sku = c.sku;
  get diagnostics n = row_count;
  return n;
end $$;
create function dwh.pct_step(s numeric[], v numeric) returns numeric[] language sql immutable as 'select s || v';
create function dwh.pct_fin(s numeric[], p float8) returns numeric language sql immutable as $$ select percentile_disc(p) within group (order by x) from unnest(s) x $$;
create aggregate dwh.pct(p float8 order by v numeric) (sfunc = dwh.pct_step, stype = numeric[], finalfunc = dwh.pct_fin, initcond = '{}');
grant usage on schema stage, dwh to pair_etl;
grant select on stage.sales_csv to pair_etl;
grant insert on dwh.fact_sales to pair_etl;
grant execute on function stage.load to pair_etl;
alter function stage.load owner to pair_etl;
alter table dwh.fact_sales owner to pair_owner;
comment on server files is 'landing zone';
comment on table dwh.dim_shop is 'scd 2';
