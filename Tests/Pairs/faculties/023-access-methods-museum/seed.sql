INSERT INTO artist VALUES (1,'Klimt',1862,1918),(2,'Schiele',1890,1918);
INSERT INTO room VALUES (1,0,50),(2,1,150);
INSERT INTO object (inv,title,artist,room,w_cm,h_cm) VALUES ('A-1','Kiss',1,1,180,180),('A-2','Self',2,NULL,30,40);
INSERT INTO condition_report VALUES ('A-1','2023-01-01',1,'ok');
INSERT INTO climate VALUES (1,'2022-05-05 00:00+00',20,50),(2,'2023-05-05 00:00+00',21,48);
INSERT INTO loan (inv,museum,during) VALUES ('A-2','Louvre','[2023-01-01,2023-06-01)');
