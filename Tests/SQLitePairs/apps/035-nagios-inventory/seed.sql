INSERT INTO hosts VALUES ('alpha','10.0.0.1','linux',1600000000),('bücher','10.0.0.2',NULL,NULL),('gamma',NULL,'',0);
INSERT INTO services VALUES ('alpha',22,'tcp',x'5353482d'),('alpha',80,'tcp',NULL),('bücher',53,'udp','é');
WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<30) INSERT INTO checks SELECT i*2, CASE i%3 WHEN 0 THEN 'alpha' WHEN 1 THEN 'bücher' END, CASE i%3 WHEN 0 THEN 22 WHEN 1 THEN 53 END, i%4>0, CASE WHEN i%5 THEN i/7.0 END, 1600000000000+i FROM n;
INSERT INTO downtime VALUES ('alpha',1,2),('gamma',5000000000,NULL),(NULL,0,9);
