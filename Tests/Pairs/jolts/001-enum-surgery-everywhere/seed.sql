INSERT INTO job VALUES (1,'new','open',DEFAULT,ROW('new',ARRAY['open','done']::st[])), (2,'open','new',NULL,NULL), (3,'done',NULL,'{done,new}',ROW(NULL,NULL));
