INSERT INTO schema_migrations VALUES ('20200101000000'),('20210101000000');
INSERT INTO ar_internal_metadata VALUES ('environment','development','2020','2020'),('schema_sha1',NULL,'2020','2021');
INSERT INTO customers VALUES (1,'a@x.com','Zoë','2020','2020'),(2,'','—','2020','2020'),(9,'B@x.com',NULL,'2020','2021');
INSERT INTO products VALUES (1,'S-1','Tee',19.5,3,NULL,'2020'),(2,'S-2','Mug ☕',7.25,NULL,'a, (b)','2020'),(33,'s-1',NULL,0,-4,'','2020');
INSERT INTO orders VALUES (1,1,0,10.25,'hi','2020'),(4,9,2,NULL,NULL,'2021'),(5,1,1,123456.75,'x','2021');
INSERT INTO line_items VALUES (1,1,1,2),(2,1,2,1),(14,5,33,1000000);
