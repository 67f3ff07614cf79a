INSERT INTO lang VALUES ('de','Deutsch'),('en',NULL); INSERT INTO msg VALUES ('hi','de','Hallo'),('hi','en','Hi'),('bye','de',NULL);
