INSERT INTO log_2022 (at,host,msg) VALUES ('2022-05-05 00:00+00','a','x'),('2022-06-05 00:00+00','b','y');
INSERT INTO log_2023 (at,host,severity,msg) VALUES ('2023-02-05 00:00+00','a',2,'boom');
INSERT INTO host VALUES ('a','10.0.0.1','R1'); INSERT INTO vm (name,ip,hypervisor) VALUES ('b','10.0.0.2','a');
