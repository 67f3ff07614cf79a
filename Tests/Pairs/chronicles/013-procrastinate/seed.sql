INSERT INTO procrastinate_jobs (queue_name,task_name,args) VALUES ('default','app.sum','{"a":1}'),('mail','app.mail','{}');
INSERT INTO procrastinate_periodic_defers (task_name,defer_timestamp,job_id) VALUES ('app.sum',1600000000,1);
