create type issue_status as enum ('open', 'in progress', 'closed');
create type issue_priority as enum ('low', 'high');

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
  status issue_status not null default 'open',
  priority issue_priority not null default 'low',
  notify_on issue_status[] not null default '{closed}',
  closed_at timestamptz,
  constraint closed_has_a_date check (status <> 'closed' or closed_at is not null),
  unique (project_id, number)
);
create index issue_active on issue (project_id, priority desc) where status in ('open', 'in progress');

create view open_issue as
  select id, project_id, title, priority from issue where status <> 'closed';

create function is_done(s issue_status) returns boolean language sql immutable
  return s = 'closed';

create function count_by_status(which issue_status default 'open') returns bigint language sql stable as $$
  select count(*) from issue where status = which
$$;
