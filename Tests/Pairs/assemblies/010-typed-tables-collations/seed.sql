INSERT INTO employees VALUES ('Ödön','Müller','1970-01-01'),('Ann','Mueller','1980-02-02');
INSERT INTO laptop (tag,bought,cpu,ram) VALUES ('L1','2020-01-01','m1',16);
INSERT INTO leased_vehicle (tag,bought,plate,until,seats) VALUES ('V1','2019-01-01','B-XX 1','2025-01-01',5);
INSERT INTO goals VALUES (1,20,'{10,20}','Ship it'),(2,DEFAULT,NULL,'Rest');
