create extension "uuid-ossp";
create table tenant (
  tenant_id uuid primary key default uuid_generate_v4(),
  name text not null,
  api_key text not null default md5(random()::text)
);
create table device (
  device_id varchar(36) primary key default uuid_generate_v1mc()::text,
  tenant_id uuid not null references tenant,
  replaces varchar(36) references device,
  secret text,
  address text,
  position point
);
create table reading (
  device_id varchar(36) not null references device on delete cascade,
  at timestamptz not null default clock_timestamp(),
  value text not null,
  flags integer not null default 0,
  primary key (device_id, at)
);
create index reading_value on reading (value) where value is not null;
create view device_status as
  select d.device_id, t.name, max(r.at) as seen
  from device d join tenant t using (tenant_id) left join reading r using (device_id)
  group by d.device_id, t.name;
create function device_name(id varchar) returns text language sql stable as 'select name || ''/'' || $1 from tenant limit 1';
