WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<2000) INSERT INTO wide SELECT i*3, CASE i%5 WHEN 0 THEN NULL WHEN 1 THEN i WHEN 2 THEN 'é'||i WHEN 3 THEN i/3.0 ELSE zeroblob(i%10) END, i*4294967296, 'tëxt '||i, i/7.0, zeroblob(i%13), i, NULL, 'x', i%2, 'a  ', 'b', 'c'||i, i, NULL, -i, '', NULL, '; --', i*1e100, NULL FROM n;
DELETE FROM wide WHERE id % 11 = 0;
WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<1500) INSERT INTO tall SELECT 'k'||printf('%05d', (i*7919)%10007), i, CASE WHEN i%3 THEN 'w'||i END FROM n;
INSERT INTO tall_kid(k) SELECT k FROM tall WHERE v % 2;
DELETE FROM tall_kid WHERE id % 5 = 0;
