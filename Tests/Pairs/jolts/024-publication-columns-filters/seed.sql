INSERT INTO pb.a VALUES (1,'eu',1,'m'),(2,'us',NULL,NULL);
INSERT INTO pb.b VALUES (1,1,'x'),(2,2,NULL);
INSERT INTO pb.pt VALUES (1,1),(2,9);
