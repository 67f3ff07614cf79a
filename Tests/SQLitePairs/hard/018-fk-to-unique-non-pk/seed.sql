INSERT INTO country VALUES (1,'DE','DEU','D'),(2,'JP',NULL,'日本'),(90,'ÅX','ALA',NULL);
INSERT INTO city VALUES (1,'DE','DEU','Köln'),(2,'JP',NULL,'東京'),(500,NULL,'ALA','; --');
INSERT INTO pairp VALUES (1,'a',5),(2,'é',NULL),(9007199254740993,'',0);
INSERT INTO pairc VALUES (1,'a'),(2,'é'),(NULL,'q'),(9007199254740993,'');
DELETE FROM pairc WHERE rowid=2;
