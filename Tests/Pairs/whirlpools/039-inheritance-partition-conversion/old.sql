create table log(id int not null, d date not null, msg text default 'm', constraint c check (id > 0));
create table log_a(constraint r check (d < '2020-01-01')) inherits (log); create table log_b(extra int, constraint r check (d >= '2020-01-01')) inherits (log);
create table met(id int not null, d date not null, v int, primary key (id, d)) partition by range (d);
create table met_a partition of met for values from (minvalue) to ('2020-01-01'); create table met_b partition of met for values from ('2020-01-01') to (maxvalue);
create index log_i on log_a (d); create index met_i on met (d, v);
create function lf() returns trigger language plpgsql as 'begin return null; end';
create trigger rt before insert on log for each row execute function lf(); create trigger mt after insert on met for each row execute function lf();
create view lv as select l.*, l.tableoid::regclass from log l union all select id, d, v::text, tableoid::regclass from only met_a;
