create function is_iban(s text) returns boolean language sql immutable strict as $$
  select s ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'
$$;
create table policy (
  policy_no varchar(20) primary key,
  status varchar(20) not null default 'offer' check (status in ('offer', 'active', 'cancelled')),
  branch varchar(10) not null check (branch in ('car', 'home', 'life')),
  starts date not null,
  ends date,
  premium numeric(10,2) not null check (premium > 0),
  iban text,
  constraint policy_period check (ends > starts),
  constraint life_is_long check (branch <> 'life' or ends is null or ends - starts > 3650)
);
create table claim (
  claim_id serial primary key,
  policy_no varchar(20) not null references policy on update cascade,
  severity smallint not null default 1,
  happened timestamptz not null,
  reported timestamptz not null default now(),
  paid numeric(12,2),
  constraint severity_range check (severity >= 1 and severity <= 5)
);
alter table claim add constraint reported_later check (reported >= happened) not valid;
