INSERT INTO election VALUES (1,'Council 2023','2023-04-23','dhondt');
INSERT INTO district VALUES (1,1,'Österreich',5,NULL),(2,1,'Süd',3,1);
INSERT INTO party VALUES (1,1,'GR','Greens'),(2,1,'RE','Reds');
INSERT INTO station VALUES (1,1,'School',1000),(2,2,'Hall',800);
INSERT INTO result (station,party,votes) VALUES (1,1,300),(1,2,200),(2,1,100);
INSERT INTO turnout VALUES (1,510,10),(2,100,0);
