INSERT INTO catalog VALUES (1,'Chair',10),(2,'Table',55.5);
INSERT INTO points VALUES (1,'off','a','(1,2)');
INSERT INTO part_log VALUES ('2021-01-01','x');
