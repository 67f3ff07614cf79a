INSERT INTO repo (url) VALUES ('git://a'),('git://b');
INSERT INTO commit (repo,sha,author) VALUES (1,repeat('a',40),'ann'),(1,repeat('b',40),'bob');
INSERT INTO runner (name) VALUES ('r1'),('r2'); INSERT INTO build (repo,sha,no) VALUES (1,repeat('a',40),1),(1,repeat('b',40),2);
INSERT INTO step VALUES (1,1,'make',0,'ok'),(1,2,'test',1,'fail'); INSERT INTO output (build,a) VALUES (1,'(a.out,100,"\\x00")');
