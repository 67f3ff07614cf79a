INSERT INTO station VALUES (1,'11035',198,48.2,16.4),(2,'11240',331,47,15.4);
INSERT INTO parameter VALUES ('T','°C',1),('FF','m/s',1),('RR','mm',1);
INSERT INTO station_parameters VALUES (1,'T'),(2,'FF');
INSERT INTO observation (station,param,ts,val,flag) VALUES (1,'T','2022-05-05',20.1,'A'),(2,'FF','2023-05-05',5.5,NULL),(1,'RR','2023-05-05',0.2,'B'),(2,'RR','2023-05-06',0,NULL);
