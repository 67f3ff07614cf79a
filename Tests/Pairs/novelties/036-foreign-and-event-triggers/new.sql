create extension postgres_fdw;
create extension file_fdw;
create schema ext;
create server wh foreign data wrapper postgres_fdw options (host 'wh.example.com', dbname 'wh'
 , fetch_size '500', use_remote_estimate 'true'
   );
create server files type 'csv' version '2' foreign data wrapper file_fdw;
create server wh2 foreign data wrapper postgres_fdw options (host 'wh2.example.com');
create user mapping for public server wh options (user 'reader'
 , password_required 'false'
   );
create type ext.status as enum ('on', 'off');
create foreign table ext.stock (
sku varchar(20) options (column_name 'sku_code') not null,
  qty int
  ,
price numeric(10,2) options (column_name 'p') default 0,
  st ext.status,
  constraint qty_ok check (qty >= 0)
) server
 wh2 options (table_name 'stock_v2', schema_name 'public', updatable 'false');
create foreign table ext.rates (cur text, rate text) server files options (filename '/tmp/none.csv', format 'csv'
 , header 'true', delimiter ';'
   );
create table sale (id int, day date not null, amount numeric) partition by range (day);
create table sale_2024 partition of sale for values from ('2024-01-01') to ('2025-01-01');
create foreign table sale_2022 partition of sale for values from ('2022-01-01') to ('2023-01-01') server wh options (table_name 'sale_22');
create foreign table sale_2023 partition of sale for values from ('2023-01-01') to ('2024-01-01') server wh;
create table local_stock (sku text primary key, note text);
create view ext.stock_full as select s.sku, s.qty, n.note
, s.price * s.qty as worth
  from ext.stock s left join local_stock n using (sku);
create table ddl_log (at timestamptz default now(), tag text, obj text);
create function log_ddl() returns event_trigger language plpgsql as $$
begin
insert into ddl_log(tag, obj) select tg_tag, object_identity from pg_event_trigger_ddl_commands();
end $$;
create event trigger log_ddl on ddl_command_end when tag in ('CREATE TABLE'
 , 'ALTER TABLE', 'CREATE VIEW'
   ) execute function log_ddl();
alter event trigger log_ddl disable;
create function log_drop() returns event_trigger language plpgsql as $$ begin raise notice '%', tg_event; end $$;
create event trigger log_rewrite on table_rewrite execute function log_drop();
comment on foreign table ext.stock is 'remote stock';
comment on server wh is
 'old warehouse';
comment on event trigger log_ddl is 'off by default';
create trigger st before insert on ext.stock for each row execute function suppress_redundant_updates_trigger();
