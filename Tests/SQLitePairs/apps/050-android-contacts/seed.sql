PRAGMA foreign_keys=OFF;
INSERT INTO mimetypes VALUES (1,'vnd.android.cursor.item/name'),(5,'phone_v2');
INSERT INTO raw_contacts VALUES (1,'a@x',NULL,3,0,NULL,1,'Ärztin'),(2,'b','s-é',1,1,NULL,0,NULL),(99,NULL,'',9007199254740993,0,NULL,0,'日');
INSERT INTO data VALUES (1,1,1,'Ärztin',NULL,x'ffd8'),(2,5,1,'+4912','2',NULL),(80,5,99,'',NULL,x'');
INSERT INTO phone_lookup VALUES (2,1,'+4912'),(80,99,'');
PRAGMA foreign_keys=ON;
