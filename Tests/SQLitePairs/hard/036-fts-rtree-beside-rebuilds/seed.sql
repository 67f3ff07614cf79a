INSERT INTO docs VALUES (1,'Ärger','the body -- text',1.5,2.5,'l'),(2,'x',NULL,-180,90,NULL),(7000,'日本','it''s; "q"',0,0,''),(7001,'gone','gone',1,1,'g');
DELETE FROM docs WHERE id=7001;
INSERT INTO f4 VALUES ('hello wörld'),('zwei');
