INSERT INTO bill (k,total,t,w,ns,tag,tips) VALUES ('a',10,1,'2020-01-01','{1,2}','(5,x)','{1,2}'),('b',3.5,0,'2020-02-02',NULL,NULL,NULL);
INSERT INTO ref VALUES ('a',1);
INSERT INTO parted VALUES ('2020-03-03','p');
