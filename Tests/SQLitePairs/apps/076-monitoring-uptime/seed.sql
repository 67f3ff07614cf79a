INSERT INTO user VALUES (1,'admin','$2'),(3,'ü',NULL);
INSERT INTO monitor VALUES (1,'Sïte',1,1,60,'http://x/;--','http',2000,NULL,NULL,'2020-01-01 00:00:00'),(2,NULL,0,NULL,20,NULL,NULL,NULL,'日',65535,'2021');
WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<30) INSERT INTO heartbeat SELECT i*3, i%5=0, 1+i%2, i%4>0, CASE WHEN i%3 THEN 'ök '||i END, '2024-01-01 00:'||printf('%02d',i), CASE WHEN i%6 THEN i*10 END FROM n;
DELETE FROM heartbeat WHERE id>80;
INSERT INTO notification VALUES (1,'tg','{"a":1}',1,1),(9,NULL,NULL,0,3);
INSERT INTO monitor_notification VALUES (1,1,1),(4,2,9);
