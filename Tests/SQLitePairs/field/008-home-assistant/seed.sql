INSERT INTO event_data VALUES (1,123,'{}'); INSERT INTO events VALUES (1,'state_changed','{}','LOCAL','2022-01-01','c',1),(3,'x',NULL,NULL,NULL,NULL,NULL);
INSERT INTO states VALUES (1,'light.a','on','{}','2022-01-01',NULL),(2,'light.a','off','{}','2022-01-02',1);
