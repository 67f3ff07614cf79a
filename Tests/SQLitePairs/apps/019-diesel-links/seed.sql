INSERT INTO __diesel_schema_migrations VALUES ('20200101','2020-01-01 00:00:00'),('20200202','2020');
INSERT INTO users VALUES (1,'änna','a@x'),(7,'bob','b@x');
INSERT INTO links VALUES (1,'T','http://x','abc',1,'2020-01-01 00:00:00'),(2,'Ü; T','http://y?a=''b''','abd',7,'2020-01-02'),(5000000000,'big','z','ŽŽ',1,'2021');
INSERT INTO clicks VALUES (1,1,'2020-01-01 10:00:00'),(2,1,'2020-01-01 11:00:00'),(9,5000000000,'2021-05-05');
