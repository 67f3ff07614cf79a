create type ticket_state as enum ('new', 'open', 'waiting', 'solved');
create type channel as enum ('mail', 'phone', 'chat');
create table agent (
  id serial primary key,
  login varchar(30) not null unique,
  channels channel[] not null default '{mail}'
);
create table ticket (
  id bigserial primary key,
  subject varchar(200) not null,
  state ticket_state not null default 'new',
  channel channel,
  agent_id integer references agent,
  solved_at timestamp,
  constraint solved_at_iff_solved check ((state = 'solved') = (solved_at is not null))
);
create index ticket_todo on ticket (agent_id) where state = 'new' or state = 'open';
create index ticket_state on ticket (state);
create view ticket_load as
  select a.login, t.state, count(*) as tickets
  from ticket t left join agent a on a.id = t.agent_id
  where t.state <> 'solved'
  group by a.login, t.state;
