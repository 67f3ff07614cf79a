INSERT INTO untyped VALUES (1,'t','k1',NULL,x'00'),('01',NULL,2,2.5,'é'),(x'ff','',x'0102',9223372036854775807,''),(NULL,'5','k4','x',0);
DELETE FROM untyped WHERE c=2;
INSERT INTO odd VALUES ('a long é value',18446744073709551615,1.23456,0.1,'x  ','y',2.5,'q','lv','12',1,3.25,'2020-01-01 00:00:00+02'),('b',0,-99999.99999,1e300,NULL,NULL,NULL,NULL,NULL,'str',0,NULL,NULL),('',9007199254740993,0,-1.5,'日','','7',NULL,'; --','',NULL,0,'');
