create extension pg_trgm;
create table s (
  id int not null,
  uid
 varchar(40) not null
,
  doc text
 compression lz4
,
  blob bytea,
  j jsonb
);
alter table s alter doc set storage
 main;
alter table s alter blob set storage external;
alter table s alter uid set statistics 400;
alter table s alter uid set (n_distinct = -1);
alter table s set (toast.autovacuum_enabled = false, fillfactor =
 80
, toast_tuple_target = 256
, parallel_workers = 2
);
create unique index s_uid on s (uid) include (
id, blob
) with (deduplicate_items = off);
alter table s add constraint s_pk primary key (id) with (fillfactor = 50);
create index s_doc on s using gin (doc gin_trgm_ops);
create index s_sig on s using gist (doc gist_trgm_ops (siglen =
 32
));
create index s_brin on s using brin (id int4_minmax_multi_ops (values_per_range = 16)) with (pages_per_range = 8, autosummarize = on);
create unique index s_nn on s (doc)
 nulls not distinct
;
alter table s cluster on s_pk;
alter table s replica identity using index s_uid;
create unlogged table ul (id int primary key);
create unlogged table tolog (id int primary key, n serial);
alter table ul replica identity full;
comment on index s_uid is 'by uid';
create view sv with (check_option = local) as select id, uid from s where uid <> '';
grant select on sv to pair_ro;
