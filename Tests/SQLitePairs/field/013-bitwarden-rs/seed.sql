INSERT INTO users VALUES ('u1','2020','a@b','A',x'01','k'); INSERT INTO devices VALUES ('d1','2020','u1','phone',0);
INSERT INTO ciphers VALUES ('c1','u1',1,1,'{}'); INSERT INTO folders_ciphers VALUES ('c1','f1');
