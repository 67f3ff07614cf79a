create extension pgcrypto;
create table tenant (
  tenant_id uuid primary key default gen_random_uuid(),
  name text not null,
  api_key text not null default encode(gen_random_bytes(24), 'hex')
);
create table device (
  device_id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant,
  replaces uuid references device,
  secret bytea,
  address inet,
  position point
);
create table reading (
  device_id uuid not null references device on delete cascade,
  at timestamptz not null default clock_timestamp(),
  value double precision not null,
  flags bit(4) not null default b'0000',
  primary key (device_id, at)
);
create index reading_value on reading (value) where value is not null;
create view device_status as
  select d.device_id, t.name, max(r.at) as seen
  from device d join tenant t using (tenant_id) left join reading r using (device_id)
  group by d.device_id, t.name;
create function device_name(id uuid) returns text language sql stable as 'select name || ''/'' || $1 from tenant limit 1';
