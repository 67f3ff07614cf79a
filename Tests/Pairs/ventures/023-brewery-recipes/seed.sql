INSERT INTO malt VALUES ('Pilsner',3,80),('Munich',15,79); INSERT INTO hop VALUES ('Saaz',3.5,'CZ'),('Citra',12,'US');
INSERT INTO recipe (name,og,fg,notes) VALUES ('Pils',12,2.5,'style=>lager'),('IPA',16,3,NULL);
INSERT INTO recipe_malt VALUES (1,'pilsner',5000),(2,'Munich',3000); INSERT INTO recipe_hop VALUES (1,'Saaz',60,50),(2,'Citra',5,100);
INSERT INTO tank VALUES (1,500,'fermenter'),(2,500,'bright'); INSERT INTO batch (recipe,tank,brewed,during) VALUES (1,1,'2023-01-01','[2023-01-01,2023-01-15)');
