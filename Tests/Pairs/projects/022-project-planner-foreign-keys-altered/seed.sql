insert into people.team values (1, 1, 'Core'), (1, 2, 'Docs');
insert into people.person (org, team, boss) values (1, 1, null), (1, 2, 1), (null, null, 1);
insert into plan.project (org, team, lead, parent) values (1, 1, 1, null), (1, 2, 2, 1);
insert into plan.task (project_id, after_task, done_by) values (1, null, 1), (1, 1, 2);
