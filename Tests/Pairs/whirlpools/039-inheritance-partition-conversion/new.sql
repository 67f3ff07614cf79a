create table met(id int not null, d date not null, v int, constraint c check (id > 0), constraint met_pkey primary key (d));
create table met_a(constraint r check (d < '2020-01-01'), constraint met_a_pkey primary key (id, d)) inherits (met); create table met_b(v int default 3, extra int) inherits (met);
create table log(id int not null, d date not null, msg text default 'm', constraint c check (id > 0), unique (d)) partition by range (d);
create table log_a partition of log(constraint r check (msg <> '')) for values from ('2019-01-01') to ('2020-01-01'); create table log_b(msg text default 'mb', d date not null, id int not null, constraint c check (id > 0)); 
alter table log attach partition log_b for values from ('2020-01-01') to (maxvalue);
create index log_i on log (d, id); create index met_i on met_b (d, v);
create function lf() returns trigger language plpgsql as 'begin return null; end';
create trigger rt after insert on log for each row execute function lf(); create trigger mt before insert on met for each row execute function lf();
create view lv as select l.*, l.tableoid::regclass from only met_a l union all select id, d, length(msg), tableoid::regclass from log;
