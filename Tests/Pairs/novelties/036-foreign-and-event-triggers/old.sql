create extension postgres_fdw;
create extension file_fdw;
create schema ext;
create server wh foreign data wrapper postgres_fdw options (host 'wh.example.com', dbname 'wh'
 , port '5432', fetch_size '100'
   );
create server files foreign data wrapper file_fdw;
create user mapping for public server wh options (user 'reader'
   );
create type ext.status as enum ('on', 'off');
create foreign table ext.stock (
sku text options (column_name 'SKU') not null,
  qty int
 default 0
  ,
  st ext.status,
old_col text,
  constraint qty_ok check (qty >= 0)
) server
 wh options (table_name 'stock', schema_name 'public');
create foreign table ext.rates (cur text, rate text) server files options (filename '/tmp/none.csv', format 'csv'
 , header 'true'
   );
create table sale (id int, day date not null, amount numeric) partition by range (day);
create table sale_2024 partition of sale for values from ('2024-01-01') to ('2025-01-01');
create foreign table sale_2022 partition of sale for values from ('2022-01-01') to ('2023-01-01') server wh options (table_name 'sale_22');
create table local_stock (sku text primary key, note text);
create view ext.stock_full as select s.sku, s.qty, n.note
  from ext.stock s left join local_stock n using (sku);
create table ddl_log (at timestamptz default now(), tag text, obj text);
create function log_ddl() returns event_trigger language plpgsql as $$
begin
insert into ddl_log(tag) values (tg_tag);
end $$;
create event trigger log_ddl on ddl_command_end when tag in ('CREATE TABLE'
   ) execute function log_ddl();
alter event trigger log_ddl disable;
create function log_drop() returns event_trigger language plpgsql as $$ begin raise notice '%', tg_event; end $$;
create event trigger log_drop on sql_drop execute function log_drop();
comment on foreign table ext.stock is 'remote stock';
comment on server wh is
 'warehouse';
create trigger st before insert on ext.stock for each row execute function suppress_redundant_updates_trigger();
