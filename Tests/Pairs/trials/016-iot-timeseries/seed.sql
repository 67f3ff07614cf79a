insert into iot.sites (name,location,properties) values ('Plant A','(1,2)','k=>v'),('Plant B',null,null);
insert into iot.device_models (vendor,model,fw_latest) values ('Acme','T1','1.0'),('Acme','T2',null);
insert into iot.devices (eui,model_id,site_id,state) values ('00112233445566aa',1,1,'online'),('00112233445566bb',2,null,'offline');
insert into iot.metrics values (1,'temp','C','g'),(2,'count',null,'c');
insert into iot.thresholds (metric_id,site_id,low,high) values (1,1,-10,40),(2,null,0,100);
insert into iot.readings (device_id,metric_id,ts,value) values (1,1,'2024-01-05',20.5),(1,1,'2024-02-05',50),(2,2,'2024-03-05',3),(2,1,'2024-03-06',4);
insert into iot.events (device_id,level,body) values (1,'info','{"a":1}'),(2,'error',null);
insert into iot.commands (device_id,payload) values (1,'{"cmd":"reboot"}'),(2,'{}');
insert into rollup.hourly values (1,1,'2024-01-05 10:00+00',60,20),(2,1,'2024-01-05 11:00+00',60,21);
