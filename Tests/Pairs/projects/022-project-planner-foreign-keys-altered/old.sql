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
  boss integer references people.person,
  constraint person_team foreign key (org, team) references people.team
);
create table plan.project (
  project_id serial primary key,
  org integer not null,
  team integer,
  lead integer,
  deputy integer,
  parent integer,
  constraint project_team foreign key (org, team) references people.team (org, team) on delete restrict,
  constraint project_lead foreign key (lead) references people.person,
  constraint project_parent foreign key (parent) references plan.project on delete cascade
);
create table plan.task (
  task_id bigserial primary key,
  project_id integer not null,
  after_task bigint,
  done_by integer default 1,
  constraint task_project foreign key (project_id) references plan.project deferrable,
  constraint task_after foreign key (after_task) references plan.task on delete set null
);
alter table plan.task add constraint task_done_by foreign key (done_by) references people.person on delete set default not valid;
