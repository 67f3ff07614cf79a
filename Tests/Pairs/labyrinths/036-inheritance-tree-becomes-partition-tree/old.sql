create table metric (
  host text not null,
  ts timestamp not null,
  val double precision default 0,
  tags text[],
  constraint metric_pk primary key (host, ts)
);
create table metric_2023 (
  constraint m23_range check (ts >= '2023-01-01' and ts < '2024-01-01'),
  constraint m23_pk primary key (host, ts)
) inherits (metric);
create table metric_2024 (
  note text,
  constraint m24_range check (ts >= '2024-01-01' and ts < '2025-01-01'),
  constraint m24_pk primary key (host, ts)
) inherits (metric);
alter table metric_2024 alter column val set default 24;
create index metric_tags on metric using gin (tags);
create index m23_tags on metric_2023 using gin (tags);
create index m24_tags on metric_2024 using gin (tags);
create index m24_note on metric_2024 (note);
create function metric_route() returns trigger language plpgsql as $$
begin
  execute format('insert into metric_%s values ($1.*)', extract(year from new.ts)) using new;
  return null;
end $$;
create trigger metric_route before insert on metric for each row execute function metric_route();
create rule metric_2024_ins as on insert to metric where new.ts >= '2024-01-01'
  do instead insert into metric_2024 (host, ts, val, tags) values (new.host, new.ts, new.val, new.tags);
create view metric_all as select host, ts, val, tags from metric;
create view metric_parent as select host, ts from only metric;
create table alarm (
  id serial primary key,
  host text not null,
  ts timestamp not null,
  constraint alarm_fk foreign key (host, ts) references metric_2024
);
create function last_val(h text) returns double precision language sql stable
  begin atomic
    select val from public.metric where host = h order by ts desc limit 1;
  end;
create statistics metric_st on host, ts from metric;
create materialized view metric_avg as select host, avg(val) as v from metric_all group by host;
comment on table metric is 'parent';
comment on table metric_2023 is 'child';
comment on constraint m24_pk on metric_2024 is 'own pk';
