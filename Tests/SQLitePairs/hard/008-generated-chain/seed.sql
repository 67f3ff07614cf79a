INSERT INTO g(id,w,h,d) VALUES (1,1.5,2,3),(2,0,NULL,1),(70,1e100,-1,NULL),(71,9007199254740993,1,1);
DELETE FROM g WHERE id=71;
INSERT INTO first_gen(n) VALUES ('Ärger'),(NULL),('x; -- y'),('日');
DELETE FROM first_gen WHERE rowid=3;
