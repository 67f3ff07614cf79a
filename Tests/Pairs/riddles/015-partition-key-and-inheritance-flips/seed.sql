INSERT INTO parent VALUES (1,'p',5);
INSERT INTO kid_a VALUES (2,'a',6,'x');
INSERT INTO grandkid (id,kind,v,extra,own) VALUES (3,'g',7,'y','2020-01-01');
INSERT INTO hashed VALUES (1,'one'),(2,'two');
INSERT INTO by_expr VALUES ('2020-03-03 03:03','m');
INSERT INTO multi VALUES (5,'x','2020-01-01'),(11,'a',NULL);
