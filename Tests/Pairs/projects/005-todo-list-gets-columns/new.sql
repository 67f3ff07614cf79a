create table todo (
  id serial primary key,
  list_name varchar(40) not null default 'inbox',
  title text not null,
  done boolean not null default false
  ,due date,
  priority smallint not null default 3 check (priority between 1 and 5),
  labels text[] not null default '{}',
  remind_before interval not null default '1 day 02:30:00',
  created_at timestamptz not null default now()
);
create index todo_pending on todo (due, priority desc) where not done;
comment on column todo.priority is '1 is urgent, 5 is "some day"';
