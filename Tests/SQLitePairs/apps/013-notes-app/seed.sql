INSERT INTO notebooks VALUES ('n0','Inbox',NULL,1600000000000),('n1','Reisé','n0',0),('n2',NULL,'n1',-1);
INSERT INTO notes VALUES ('a','n0','Hello','World body -- text',0,0,NULL,1),('b','n1','日本語','ünï "q"',48.8566,1,1700000000000,2),('c','','','',-0.5,0,NULL,9007199254740993),('d','n2','tmp','tmp',0,0,0,0);
DELETE FROM notes WHERE id='c';
INSERT INTO tags VALUES ('t1','home'),('t2','arbeit'),('t3','Été');
INSERT INTO note_tags VALUES ('x','a','t1'),('y','b','t1'),('z','b','t3');
