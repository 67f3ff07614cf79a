create schema people;
create schema plan;
create table people.team (
  org integer not null,
  team integer not null,
  title text,
  primary key (org, team)
);
create table people.person (
  person_id serial primary key,
  org integer,
  team integer,
  boss integer references people.person on delete set null deferrable initially deferred,
  constraint person_team foreign key (org, team) references people.team match full on update cascade
);
create table plan.project (
  project_id serial primary key,
  org integer not null,
  team integer,
  lead integer,
  deputy integer,
  parent integer,
  constraint project_team foreign key (org, team) references people.team (org, team) on delete set null (team),
  constraint project_lead_fkey foreign key (lead) references people.person,
  constraint project_deputy foreign key (deputy) references people.person on delete no action on update set null
);
create table plan.task (
  task_id bigserial primary key,
  project_id integer not null,
  after_task bigint,
  done_by integer default 1,
  constraint task_project foreign key (project_id) references plan.project on delete cascade,
  constraint task_after foreign key (after_task) references plan.task deferrable initially immediate,
  constraint task_done_by foreign key (done_by) references people.person on delete set default
);
alter table plan.project add constraint project_parent foreign key (parent) references plan.project on delete cascade not valid;
alter table people.team add column speaker integer constraint team_speaker references people.person on delete set null;
comment on constraint project_team on plan.project is 'A project outlives its team';
