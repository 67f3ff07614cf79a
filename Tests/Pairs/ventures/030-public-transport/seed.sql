INSERT INTO gtfs.agency VALUES ('WL','Wiener Linien','Europe/Vienna');
INSERT INTO gtfs.stop (stop_id,name,lat,lon,wheelchair) VALUES ('S1','Oper',48.2,16.36,1),('S2','Ring',48.21,16.37,0);
INSERT INTO gtfs.route (route_id,agency,short_name,mode) VALUES ('R1','WL','1','tram'),('R2','WL','13A','bus');
INSERT INTO gtfs.calendar (service_id,during) VALUES ('WD','[2023-01-01,2024-01-01)'); INSERT INTO gtfs.trip VALUES ('T1','R1','WD','Prater',NULL);
INSERT INTO gtfs.stop_time VALUES ('T1',1,'S1','08:00','08:01'),('T1',2,'S2','25:10','25:11');
INSERT INTO rt.vehicle_pos (vehicle,at,trip) VALUES ('V1','2023-05-05','T1'),('V1','2024-05-05','T1'); INSERT INTO rt.alert (stop,active) VALUES ('S1','[2023-01-01,2023-02-01)');
