INSERT INTO organism VALUES (1,'root',NULL),(9606,'Homo sapiens',1);
INSERT INTO chromosome VALUES (1,9606,'1',248956422),(2,9606,'2',242193529);
INSERT INTO gene (id,chromosome,symbol,loc,seq) VALUES (1,1,'ABC1','[100,200)','ACGT'),(2,2,'XYZ2','[5,50)','GGGA');
INSERT INTO variant (gene,pos,ref,alt) VALUES (1,150,'A','{C,G}'),(2,1000010,'G','{T}');
