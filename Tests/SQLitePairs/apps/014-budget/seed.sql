INSERT INTO accounts VALUES (1,'Giro','EUR',100,0),(2,'Épargne','CHF',NULL,0),(30,'旧','JPY',-5,1);
INSERT INTO categories VALUES (1,'Food',NULL),(2,'Essen — außer Haus',1),(9,NULL,1);
INSERT INTO payees VALUES (1,'Bäcker'),(5,NULL);
INSERT INTO transactions VALUES (1,1,2,1,-12.34,'Brot; "2"','2024-01-02',1),(2,1,NULL,NULL,0.1,NULL,'2024-01-03',NULL),(900,30,9,5,1e9,'','2023-12-31',0);
INSERT INTO budgets VALUES ('2024-01',1,5000),('2024-01',2,NULL),('2024-02',1,9007199254740993);
