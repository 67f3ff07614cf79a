INSERT INTO Books VALUES (1,'utf-8','de','Faust; "1"',1),(2,NULL,NULL,'日',NULL),(90,'','','',0);
INSERT INTO Authors VALUES (1,'Goethe','goethe'),(5,'É','e');
INSERT INTO BookAuthor VALUES (1,1,0),(5,1,1),(5,90,0);
INSERT INTO Bookmarks VALUES (1,1,'Zitat; "é"',1700000000000,0,5,6),(2,90,'',0,9007199254740993,0,0),(50,1,'日 -- x',-1,1,1,1);
INSERT INTO BookStatePosition VALUES (1,5,6),(90,0,9007199254740993);
INSERT INTO RecentBooks VALUES (0,1),(3,NULL);
