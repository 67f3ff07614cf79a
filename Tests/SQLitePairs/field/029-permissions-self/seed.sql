INSERT INTO role VALUES (1,'root',NULL),(2,'admin',1),(5,'dev',2); INSERT INTO grantee VALUES (5,'ann'),(2,'bob');
