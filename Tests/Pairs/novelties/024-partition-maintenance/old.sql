create type region as enum ('eu', 'us', 'ap');
create table tenant (id int primary key, name text not null);
create table reading (
  tenant_id int not null references tenant,
  at timestamptz not null,
  region region not null,
value real,
  note text,
constraint reading_pk primary key (tenant_id, at, region)
) partition by range (at);
create table reading_2023 partition of reading for values from ('2023-01-01Z') to ('2024-01-01Z');
create table reading_2024 partition of reading
  for values from ('2024-01-01Z') to ('2025-01-01Z') partition by list (region);
create table reading_2024_eu partition of reading_2024 for values in ('eu');
create table reading_2024_other partition of reading_2024 for values in ('us', 'ap');
create table reading_2025 (
 region region not null, at timestamptz not null, tenant_id int not null, note text, value real,
 constraint at_ck check (at >= '2025-01-01Z' and at < '2026-01-01Z'));
create index reading_region_at on only reading (region, at desc);
create index r23_idx on reading_2023 (region, at desc);
alter index reading_region_at attach partition r23_idx;
create index reading_2024_idx on reading_2024 (region, at desc);
alter index reading_region_at attach partition reading_2024_idx;
create index reading_2024_eu_value on reading_2024_eu (value) where value > 0;
alter table reading_2024_eu add constraint eu_positive check (value >= 0);
create function reading_touch() returns trigger language plpgsql as $$ begin new.note := coalesce(new.note, tg_argv[0]); return new; end $$;
create trigger touch before insert on reading for each row execute function reading_touch('x');
create trigger eu_only after insert on reading_2024_eu for each statement execute function reading_touch('stmt');
create table alarm (
  id int primary key, tenant_id int, at timestamptz, region region,
foreign key (tenant_id, at, region) references reading (tenant_id, at, region)
);
create statistics reading_st (dependencies) on tenant_id, region from reading;
comment on table reading_2024_eu is 'Europe 2024';
alter table reading_2024_eu alter column value set statistics 500;
