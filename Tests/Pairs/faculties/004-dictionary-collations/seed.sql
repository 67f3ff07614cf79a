INSERT INTO language VALUES ('deu','German'),('swe','Swedish');
INSERT INTO dictionary (title,from_lang,to_lang) VALUES ('Band 1','deu','swe'),('Band 10','swe','deu');
INSERT INTO entry (dict,headword,ipa,senses) VALUES (1,'Äpfel','ˈɛpfl̩',ARRAY[ROW('apples','std')::sense]),(1,'Apfel',NULL,'{}'),(2,'öl','øːl','{}');
INSERT INTO volume VALUES (1,1,'[a,m)'),(1,2,'[m,z)');
INSERT INTO quote (entry,txt) VALUES (1,'an apple'),(3,'some beer');
