INSERT INTO film (id,title,year,minutes,plot,props) VALUES (1,'Metropolis',1927,153,'Future city','colour=>no'),(2,'M',1931,111,NULL,'');
INSERT INTO person (id,name) VALUES (1,'Fritz Lang'),(2,'Peter Lorre');
INSERT INTO credit VALUES (1,1,'director',1),(2,2,'actor',1);
INSERT INTO reel VALUES ('0000000000001',1,true,'vault',2);
