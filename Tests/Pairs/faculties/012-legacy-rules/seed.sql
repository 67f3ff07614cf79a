INSERT INTO emp_cur VALUES (1,'Sam','toy',1200),(2,'Al','shoe',1500);
INSERT INTO emp_hist VALUES (9,'Old','toy',900);
INSERT INTO unit VALUES ('cm',1),('inch',2.54);
INSERT INTO shoe_data VALUES ('sh1',3,'black',70,'cm'),('sh2',0,'brown',30,'inch');
INSERT INTO lace VALUES ('l1',5,80);
