INSERT INTO partman.part_config (parent_table,control,type,partition_interval) VALUES ('iot.measure','ts','native','1 month');
INSERT INTO iot.device VALUES ('99999999-0000-4000-8000-000000000001','SN1','sensor','{}');
INSERT INTO iot.measure VALUES ('99999999-0000-4000-8000-000000000001','2023-01-05Z','temp',20.5),('99999999-0000-4000-8000-000000000001','2023-02-05Z','temp',19);
