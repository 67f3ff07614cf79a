INSERT INTO mangas VALUES (1,2499283573021220255,'/m/1','É',NULL,'進撃',1,1,1700000000000,1,0),(2,-1,'','','a, b','it''s; x',0,0,NULL,0,7),(900,0,'/日',NULL,NULL,'Z',2,1,0,1,0);
INSERT INTO chapters VALUES (1,1,'/c1','Ch. 1',1,0,1.5),(2,1,'/c2','Ch. 2',0,12,-1),(80,900,'','é',0,0,1e3);
INSERT INTO history VALUES (1,1,1700000000000,5),(9,80,NULL,NULL);
INSERT INTO categories VALUES (0,'',-1,0),(3,'Läse',0,9007199254740993);
INSERT INTO mangas_categories VALUES (1,1,3),(50,900,3);
