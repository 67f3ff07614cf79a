create extension postgres_fdw;
create server shard1 type 'pg' version '15' foreign data wrapper postgres_fdw options (host 'shard1', dbname 'd', port '5432'
, async_capable 'true', batch_size '10'
);
create server shard2 foreign data wrapper postgres_fdw options (host 'shard2', dbname 'd');
alter server shard1 owner to pair_admin;
grant usage on foreign server shard1 to pair_app with grant option;
create user mapping for public server shard1 options (user 'remote');
create user mapping for pair_app server shard2 options (user 'app2');
create table m (id bigint not null, ts date not null, v numeric
(12,4) default 0
, constraint v_ck check (v > -1)) partition by range (ts);
create table m_2022 partition of m for values from ('2022-01-01') to ('2023-01-01');
create foreign table m_2023 partition of m for values from ('2023-01-01') to ('2024-01-01') server shard1 options (schema_name 'arch', table_name 'm23');
create foreign table m_2021 partition of m (v default 7) for values from ('2021-01-01') to ('2022-01-01') server shard1 options (table_name 'm21'
, updatable 'false'
);
alter foreign table m_2021 alter column v options (column_name 'val');
create table base (a int not null, b text);
create foreign table kid (a int not null, b text, c int
 options (column_name 'cc')
) inherits (base) server shard2 options (table_name 'kid');
alter foreign table kid add constraint kid_ck check (c > 0) no inherit;
alter table base add column d date default current_date;
alter foreign table kid alter column d drop default;
create view all_m as select ts, sum(v) s from m group by ts;
create index m_i on only m_2022 (ts);
comment on foreign table kid is 'far child';
comment on column kid.c is 'only far';
grant select on kid to pair_ro;
create trigger kt after insert on kid for each row execute function suppress_redundant_updates_trigger();
