insert into project (key, name) values ('WEB', 'Web site'), ('APP', 'Mobile app');
insert into issue (project_id, number, title, status, priority, closed_at) values
  (1, 1, 'Logo is blurred', 'closed', 'low', '2023-05-01 10:00+00'),
  (1, 2, 'Search finds nothing', 'in progress', 'high', null),
  (2, 1, 'Crash on start', 'open', 'high', null);
