INSERT INTO thing VALUES (1,'Ä'),(5,NULL),(9000000000,'日');
INSERT INTO other VALUES (1,'x','w'),(2,'; --',NULL),(44,'é','');
