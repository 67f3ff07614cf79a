INSERT INTO luckperms_groups VALUES ('default'),('ädmin');
INSERT INTO luckperms_players VALUES ('u1','notch','default'),('u2','日','ädmin');
INSERT INTO luckperms_user_permissions VALUES (1,'u1','a.b.*',1,'global',0),(50,'u2','x; -- y',0,'s',9007199254740993);
WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<25) INSERT INTO co_block SELECT 1700000000+i,i%3,1,-i,64,i*2,CASE WHEN i%4 THEN i END,NULL FROM n;
DELETE FROM co_block WHERE rowid IN (5,6,7);
