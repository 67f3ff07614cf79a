create function is_iban(s text) returns boolean language sql immutable strict as $$
  select s ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'
$$;
create table policy (
  policy_no varchar(20) primary key,
  status varchar(20) not null default 'quote' check (status in ('quote', 'offer', 'active', 'suspended', 'cancelled')),
  branch varchar(16) not null check (branch in ('car', 'home', 'life', 'legal protection')),
  starts date not null,
  ends date,
  premium numeric(10,2) not null constraint premium_positive check (premium > 0),
  iban text,
  constraint policy_period check (ends >= starts),
  constraint iban_shape check (is_iban(iban)),
  constraint policy_no_shape check (policy_no like 'P-%' and policy_no !~~ '%\_%') no inherit
);
create table claim (
  claim_id serial primary key,
  policy_no varchar(20) not null references policy on update cascade,
  severity smallint not null default 1,
  happened timestamptz not null,
  reported timestamptz not null default now(),
  paid numeric(12,2),
  constraint severity_range check (severity between 0 and 9),
  constraint reported_later check (reported >= happened),
  check (paid is null or paid <> 'NaN'),
  check (coalesce(paid, 0) >= 0)
);
alter table policy add constraint life_is_long check (branch <> 'life' or ends is null or ends - starts > 3650) not valid;
comment on constraint severity_range on claim is '0: under investigation';
