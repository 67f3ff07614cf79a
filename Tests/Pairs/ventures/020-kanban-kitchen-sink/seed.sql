INSERT INTO board (name) VALUES ('Dev'),('Home');
INSERT INTO card (board,title,rank,due) VALUES (1,'Write',1,'2023-01-01'),(1,'Test',2,NULL),(2,'Cook',1,NULL);
INSERT INTO checklist VALUES (1,1,'draft',true),(1,2,'final',false); INSERT INTO label (board,name) VALUES (1,'bug'); INSERT INTO card_label VALUES (1,1,'bug');
INSERT INTO activity (card,what) VALUES (1,'{}');
