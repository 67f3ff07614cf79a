PRAGMA foreign_keys=OFF;
INSERT INTO orphan VALUES (1,NULL,'é'),(2,NULL,'b'),(90,NULL,'日');
PRAGMA foreign_keys=ON;
INSERT INTO ok VALUES (1,'a','x'),(5,'; --',NULL);
INSERT INTO okchild VALUES (1,1),(2,5),(9000000000,NULL);
