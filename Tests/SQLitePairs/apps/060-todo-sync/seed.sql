INSERT INTO lists VALUES ('l1','Inbox'),('l2','Büro'),('l3',NULL);
INSERT INTO tasks VALUES ('a','Buy; "milk"','n',1700000000000,1,'l1',0,0.1),('b','日','',NULL,NULL,NULL,1,NULL),('c','','x',9007199254740993,0,'l2',0,-1e9),('d','x',NULL,NULL,NULL,'l2',0,1);
DELETE FROM tasks WHERE uuid='d';
UPDATE tasks SET done=1 WHERE uuid='a';
DELETE FROM ops WHERE seq IN (2,6);
INSERT INTO sync_state VALUES ('cursor','99999999999999999999'),('é',NULL);
