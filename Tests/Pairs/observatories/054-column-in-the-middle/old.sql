create table hub (
  id bigserial primary key,
  a int not null default 1,
  b text,
  c timestamptz default now()
, d int
);
alter table hub add constraint a_uq unique (a);
alter table hub add constraint ac_uq unique (a, c) deferrable initially deferred;
alter table hub add constraint a_ck check (a > 0 and b is not null);
create table spoke (id int primary key, hub_id bigint references hub on delete cascade, hub_a int references hub (a));
create table heir (extra text) inherits (hub);
create index hub_b on hub (b) where c is not null;
create view hv as select * from hub;
create view hv2 as select id, c from hv;
create function hf(hub) returns int language sql immutable as $$ select $1.a $$;
create function hs() returns setof hub language sql stable as $$ select * from hub $$;
create index heir_a on heir (a);
create trigger t1 before insert on hub for each row execute function suppress_redundant_updates_trigger();
alter table hub disable trigger t1;
create rule nodel as on delete to hub where old.a = 5 do instead nothing;
alter table hub enable row level security;
create policy p on hub for select to pair_app using (a > hf(hub.*));
create statistics hst on a, b from hub;
create publication hp for table only hub (id, a, c), spoke;
alter table hub replica identity using index hub_pkey;
alter table hub cluster on hub_pkey;
alter table hub alter b set statistics 77;
alter table hub alter b set storage external;
alter table hub set (fillfactor = 66);
alter table hub owner to pair_owner;
grant select, insert on hub to pair_app with grant option;
grant update (b) on hub to pair_ro;
grant usage on sequence hub_id_seq to pair_app;
alter default privileges grant delete on tables to pair_etl;
comment on table hub is 'the hub';
comment on column hub.b is 'b';
comment on constraint a_ck on hub is 'ck';
comment on sequence hub_id_seq is 'ids';
comment on trigger t1 on hub is 't';
comment on policy p on hub is 'pol';
create type uses_hub as (h hub, n int);
