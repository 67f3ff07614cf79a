insert into graphile_worker.migrations (id) values (1),(2);
insert into graphile_worker.jobs (task_identifier, payload, queue_name) values ('send_email','{"to":"a"}',null),('sweep','{}','q1');
insert into graphile_worker.job_queues values ('q1',1,null,null);
