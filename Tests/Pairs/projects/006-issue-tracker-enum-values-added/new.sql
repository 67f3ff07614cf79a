create type issue_status as enum ('triage', 'open', 'in progress', 'blocked', 'closed', 'won''t fix');
create type issue_priority as enum ('lowest', 'low', 'normal', 'high', 'urgent');

create table project (
  id integer generated always as identity primary key,
  key varchar(10) not null unique check (key = upper(key)),
  name text not null
);

create table issue (
  id bigint generated always as identity primary key,
  project_id integer not null references project,
  number integer not null,
  title text not null,
  status issue_status not null default 'triage',
  priority issue_priority not null default 'normal'::issue_priority,
  notify_on issue_status[] not null default array['blocked', 'closed']::issue_status[],
  closed_at timestamptz,
  constraint closed_has_a_date check (status not in ('closed', 'won''t fix') or closed_at is not null),
  unique (project_id, number)
);
create index issue_active on issue (project_id, priority desc) where status in ('triage', 'open', 'in progress', 'blocked');

create view open_issue as
  select id, project_id, title, priority from issue where status not in ('closed', 'won''t fix');

create function is_done(s issue_status) returns boolean language sql immutable
  return s in ('closed', 'won''t fix');

create function count_by_status(which issue_status default 'open') returns bigint language sql stable as $$
  select count(*) from issue where status = which
$$;
