create table metric (
  host text not null,
  ts timestamptz not null,
  val double precision default 0,
  tags text[],
  note text,
  constraint metric_pk primary key (host, ts)
) partition by range (ts);
create table metric_2023 (
  ts timestamptz not null,
  host text not null,
  note text,
  tags text[],
  val double precision default 0,
  constraint m23_pk primary key (host, ts)
);
alter table metric attach partition metric_2023 for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table metric_2024 (
  host text not null, ts timestamptz not null, val double precision default 24, tags text[], note text,
  constraint m24_pk primary key (host, ts),
  constraint m24_range check (val is not null)
);
alter table metric attach partition metric_2024 for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table metric_rest partition of metric default;
create index m23_tags on metric_2023 using gin (tags);
create index m24_tags on metric_2024 using gin (tags);
create index metric_tags on metric using gin (tags);
create index m24_note on metric_2024 (note);
create function metric_route() returns trigger language plpgsql as $$
begin
  new.note := coalesce(new.note, 'routed');
  return new;
end $$;
create trigger metric_route before insert on metric for each row execute function metric_route();
create view metric_all as select host, ts, val, tags from metric;
create view metric_parent as select host, ts from only metric_rest;
create table alarm (
  id serial primary key,
  host text not null,
  ts timestamptz not null,
  constraint alarm_fk foreign key (host, ts) references metric
);
create function last_val(h text) returns double precision language sql stable
  begin atomic
    select val from public.metric where host = h order by ts desc limit 1;
  end;
create statistics metric_st on host, ts from metric_2023;
create materialized view metric_avg as select host, avg(val) as v from metric_all group by host;
comment on table metric is 'parent';
comment on table metric_2023 is 'leaf with own column order';
comment on constraint m24_pk on metric_2024 is 'attached pk';
