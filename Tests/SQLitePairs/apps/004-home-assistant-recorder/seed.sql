INSERT INTO events VALUES (1,'state_changed','{"a":1}','LOCAL','2023-01-01 00:00:00.000001','2023-01-01','ctx'),(2,NULL,NULL,NULL,NULL,NULL,NULL),(1000000000000,'ütf','{}','REMOTE','2024','2024',NULL);
INSERT INTO states VALUES (1,'light','light.küche','on','{}',1,'2023','2023',NULL),(2,'light','light.küche','off',NULL,1000000000000,'2023','2024',1),(7,'sensor','sensor.t','21.50',NULL,NULL,NULL,NULL,2);
INSERT INTO recorder_runs VALUES (1,'2023','2024',0),(3,'2024',NULL,1),(4,NULL,NULL,NULL);
INSERT INTO schema_changes VALUES (1,14,'2021'),(2,25,NULL);
INSERT INTO statistics_meta VALUES (1,'sensor.t','recorder',1,0),(6,'sensor.énergie',NULL,0,1);
INSERT INTO statistics VALUES (1,'2023',1,'2023-01-01',21.25,-1e10,1e300,NULL),(2,'2023',1,'2023-01-02',NULL,NULL,NULL,NULL),(9,NULL,6,'2023-01-01',0.1,0.0,5,12345678.875);
