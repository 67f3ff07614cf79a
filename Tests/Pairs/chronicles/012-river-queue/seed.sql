INSERT INTO river_job (max_attempts, kind, args, tags) VALUES (25,'email','{"a":1}','{x,y}'),(3,'sweep','{}',NULL);
INSERT INTO river_job (max_attempts, kind, args, state, finalized_at, tags) VALUES (3,'sweep','{}','completed',now(),'{}');
INSERT INTO river_migration (version) VALUES (1),(2),(3);
