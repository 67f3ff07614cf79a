create type bay_kind as enum ('car','motorbike','ev','disabled');
create domain plate as text check (value = upper(value) and value !~ '\s');
create table lot (lot_id serial primary key, name text not null, opens time default '00:00', closes time default '24:00', rates jsonb not null);
create table bay (bay_id serial primary key, lot_id int not null references lot, label text not null, kind bay_kind not null default 'car', unique (lot_id, label));
create table permit (permit_no text primary key, plate plate not null, lot_id int references lot, valid daterange not null
);
create function fee(entered timestamptz, left_at timestamptz, hourly numeric) returns numeric language sql immutable as
$$ select ceil(extract(epoch from left_at - entered) / 3600) * hourly $$;
create table stay (
  stay_id bigserial primary key, lot_id int not null references lot, bay_id int references bay, plate plate
  not null,
  entered timestamptz not null default now(), left_at timestamptz,
  hourly numeric(5,2) not null,
  due numeric(8,2) generated always as (fee(entered, left_at, hourly)) stored,
  paid numeric(8,2) not null default 0
  , constraint no_negative check (fee(entered, left_at, hourly
  ) >= 0)
);
create unique index stay_open on stay (plate) where left_at is null;
create index stay_unpaid on stay (lot_id) where left_at is not null and paid < fee(entered, left_at, hourly
);
create view occupancy as select l.lot_id, l.name, count(b.bay_id) as bays, count(s.stay_id) as taken from lot l join bay b using (lot_id) left join stay s on s.bay_id = b.bay_id and s.left_at is null group by l.lot_id;
create view revenue as select lot_id, date_trunc('day', left_at) as day, sum(due) as due, sum(paid) as paid from stay where left_at is not null group by 1, 2;
create view free_lots as select name, bays - taken as free from occupancy where bays > taken;
