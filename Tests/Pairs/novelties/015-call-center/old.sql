create schema cc;
create extension btree_gist with schema cc;
create domain cc.phone as text
check (value ~ '^\+?[0-9 ]+$');
create type cc.agent_state as enum ('offline', 'ready', 'talking', 'break');
create type cc.outcome as enum ('answered', 'abandoned', 'voicemail'
);
create table cc.skill (code text primary key, name text
);
create table cc.agent (id int generated always as identity primary key, login name not null unique, full_name text, state cc.agent_state not null default 'offline', supervisor int references cc.agent
);
create table cc.agent_skill (agent_id int references cc.agent, skill text references cc.skill on update cascade, level smallint not null default
1
  check (level between 1 and 5), primary key (agent_id, skill));
create table cc.queue (name text primary key, skill text references cc.skill, max_wait interval not null default '00:05', hours
tsrange[]
 );
create table cc.shift (agent_id int not null references cc.agent, during tstzrange not null,
constraint shift_overlap exclude using gist (agent_id with =, during with &&));
create table cc.call (
id serial primary key,
 queue text references cc.queue on update cascade, caller cc.phone not null, agent_id int references cc.agent, queued timestamptz not null default now(), answered timestamptz, ended timestamptz, outcome cc.outcome,
wait_s int generated always as (extract(epoch from answered - queued)::int) stored,
 constraint call_order check (answered >= queued and ended >= queued));
create index call_live on cc.call (queue, queued) where ended is null;
create index call_caller on cc.call using
btree (caller text_pattern_ops);
create table cc.call_note (call_id
int
  references cc.call on delete cascade, at timestamptz default now(), body text not null, primary key (call_id, at));
create table cc.recording (call_id
int
  primary key references cc.call, data bytea
  , codec text default 'opus');
alter table cc.recording alter column data set storage external;
create table cc.state_log (agent_id int not null, state cc.agent_state not null, since timestamptz not null default now());
create index state_log_brin on cc.state_log using brin (since) with (pages_per_range = 8
);
create function cc.log_state() returns trigger language plpgsql as $$ begin insert into cc.state_log values (new.id, new.state); perform pg_notify('agent', new.id::text); return null; end $$;
create trigger log_state after update of state on cc.agent for each row when (old.* is distinct from new.*) execute function cc.log_state();
create function cc.pick_agent(q text) returns
int
  language sql as $$
  select a
.id
  from cc.agent a join cc.agent_skill s on s.agent_id = a.id join cc.queue on queue.skill = s.skill where queue.name = q and a.state = 'ready' order by s.level desc limit 1 for update of a skip locked $$;
create procedure cc.hangup(call
int
 , o cc.outcome default 'answered') language plpgsql as $$ begin update cc.call set ended = now(), outcome = o where id = call; commit; end $$;
create view cc.queue_stats as select queue, count(*) filter (where ended is null) as waiting, avg(
wait_s) as avg_wait,
 100.0 * count(*) filter (where
wait_s < 20
 ) / nullif(count(*), 0) as service_level from cc.call group by queue;
create view cc.wallboard as select q.name, s.waiting, s.service_level, (select count(*) from cc.agent where state = 'ready') as ready from cc.queue q left join cc.queue_stats s on s.queue = q.name;
create rule call_no_delete as on delete to cc.call do instead nothing;
comment on view cc.wallboard is 'for the big screen';
alter table cc.call_note enable row level security;
create policy own_notes on cc.call_note using (exists (select from cc.call c join cc.agent a on a.id = c.agent_id where c.id = call_id and a.login = current_user));
