INSERT INTO oban_jobs (worker,args,errors) VALUES ('App.Mailer','{"id":1}',ARRAY['{"at":"now"}'::jsonb]),('App.Sweep','{}','{}');
INSERT INTO users VALUES ('7d8a2f8a-8a3c-4e67-9b69-1e74a1c5a001','A@x.org','h','2020-01-01','2020-01-01');
INSERT INTO users_tokens (user_id,token,context,inserted_at) VALUES ('7d8a2f8a-8a3c-4e67-9b69-1e74a1c5a001','\x01','session','2020-01-01');
INSERT INTO schema_migrations VALUES (20200101000000,'2020-01-01');
