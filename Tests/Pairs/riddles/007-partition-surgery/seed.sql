INSERT INTO ev VALUES (1,'de','2020-05-05',1),(2,'fr','2021-08-08',2),(3,'us','2021-01-01',3),(4,'jp','2020-01-01',4);
INSERT INTO standalone VALUES (9,'it','2020-02-02',9);
INSERT INTO detail VALUES (1,'de','2020-05-05','n');
INSERT INTO only_eu VALUES (2,'fr','2021-08-08');
