create access method heap2 type table handler heap_tableam_handler;
create access method br2 type index handler brinhandler;
comment on access method heap2 is 'second heap';
create access method heap3 type table handler heap_tableam_handler;
create operator class int_br2 default for type int using br2 as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 brin_minmax_opcinfo(internal), function 2 brin_minmax_add_value(internal, internal, internal, internal), function 3 brin_minmax_consistent(internal,internal,internal), function 4 brin_minmax_union(internal,internal,internal);
create table t1 (id int not null, s text) using
 heap2;
create table t2 (id int primary key, s text) using
 heap3;
create index t1_br2 on t1 using br2 (id) with (pages_per_range = 16);
create index t2_s on t2
 using hash (s)
;
create materialized view mv using
 heap
 as select * from t1 with no data;
create index mv_i on mv using br2 (id);
create table pt (id int, v text) partition by range (id);
create table pt1 partition of pt for values from (1) to (2) using heap2;
create table pt2 partition of pt for values from (2) to (3)
;
create index pt_i on pt using br2 (id);
create table "Ctas" using heap2 as select 1 as one;
alter table t2 replica identity using index t2_pkey;
grant select on t2 to pair_ro;
comment on access method br2 is
 'brin too';
