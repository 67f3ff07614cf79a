INSERT INTO ref.site VALUES (1,'Bern'),(2,'Basel');
INSERT INTO ref.sensor_type VALUES ('temp','°C',-50,100),('hum','%',0,100);
INSERT INTO iot.sensor (id,site_id,type) VALUES (1,1,'temp'),(2,2,'hum');
INSERT INTO iot.measurement VALUES (1,'2023-02-01 00:00+00',20.5,0),(2,'2023-08-01 00:00+00',55,1);
INSERT INTO iot.alarm (sensor_id,raised,severity) VALUES (1,'2023-02-01 00:00+00',4);
