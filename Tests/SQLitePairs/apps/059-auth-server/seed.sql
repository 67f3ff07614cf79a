INSERT INTO realm VALUES ('r1','master',60),('r2','Bücher',300);
INSERT INTO client VALUES ('c1','r1','app','s',0),('c2','r1','spa',NULL,1),('c3','r2','app','sécret',1);
INSERT INTO redirect_uris VALUES ('c1','https://a/*'),('c1','https://b/*'),('c3','日');
INSERT INTO user_entity VALUES ('u1','r1','admin',NULL,0,1700000000000),('u2','r2','Änne','a@x',1,NULL),('u3',NULL,NULL,'',0,9223372036854775807);
INSERT INTO credential VALUES ('k1','u1','password',27500,x'00ff',x'aa'),('k2','u2',NULL,NULL,NULL,NULL);
INSERT INTO session VALUES ('s1','u1','c1',1,'{}'),('s2',NULL,NULL,NULL,NULL);
