INSERT INTO albums VALUES (1,'/2020','2020-01-01',NULL,NULL),(4,'/été','2021-07-01','Vacances',2),(9,'/x',NULL,NULL,NULL);
INSERT INTO images VALUES (1,1,'a.jpg',1,1,'2020',5000000000,'h1'),(2,4,'b.jpg',1,1,NULL,NULL,NULL),(77,NULL,'日.png',3,2,'2021',0,'h1'),(78,9,'z.png',3,2,'2021',0,'h1');
INSERT INTO imageinformation VALUES (1,5,'2020',4000,3000,'JPG',8),(2,NULL,NULL,NULL,NULL,NULL,NULL),(77,-1,'x',1,1,'PNG',16);
INSERT INTO tags VALUES (1,0,'People',NULL,'k'),(2,1,'Zoë',1,NULL),(8,1,'people',NULL,NULL);
INSERT INTO imagetags VALUES (1,1),(1,2),(77,8);
INSERT INTO thumbs VALUES (1,x'ffd8ff'),(2,NULL);
INSERT INTO geo VALUES (1,48.0,48.5,2.0,2.5),(77,-10,-9,0,1),(78,1,2,3,4);
DELETE FROM albums WHERE id=9;
