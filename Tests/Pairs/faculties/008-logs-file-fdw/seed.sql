INSERT INTO host (name) VALUES ('www'),('api');
INSERT INTO hit (host,at,ip,method,path,status,bytes) VALUES (1,'2023-01-01','10.0.0.1','GET','/',200,512),(2,'2023-01-01','10.0.0.2','POST','/v1',500,12);
INSERT INTO robot (pattern) VALUES ('Googlebot');
