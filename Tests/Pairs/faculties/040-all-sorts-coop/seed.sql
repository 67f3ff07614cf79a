INSERT INTO coop.member VALUES (1,'Öhler','oeh',100),(2,'Zach','zac',500);
INSERT INTO coop.flat (no,m2,tenant) VALUES ('1a',55,1),('1b',70.5,2);
INSERT INTO coop.vote VALUES (1,1,'y'),(1,2,'n'); INSERT INTO coop.meter VALUES ('1a','gas','2023-01-01',100);
INSERT INTO "Old Stuff"."Members 1998" VALUES (1,'Adam'),(2,'Eva');
