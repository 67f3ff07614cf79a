INSERT INTO queue.jobs (worker,args) VALUES ('Mailer','{"to":1}'),('Resizer','{"id":7}');
INSERT INTO queue.cron VALUES ('nightly','0 3 * * *','Pruner');
INSERT INTO queue.peers (name,node,expires_at) VALUES ('main','n1','2023-01-01');
