INSERT INTO vault.owner (name) VALUES ('ann'),('bob');
INSERT INTO vault.secret (id,owner,name,cipher) VALUES ('00000000-0000-0000-0000-000000000001',1,'wifi','\xaa'),('00000000-0000-0000-0000-000000000002',2,'pin','\xbb');
INSERT INTO vault.share VALUES ('00000000-0000-0000-0000-000000000001',2,false);
