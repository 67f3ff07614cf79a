INSERT INTO room VALUES (1,'A',1,10,'n'),(2,'B',2,20,NULL),(3,'C',2,30,NULL);
INSERT INTO booking VALUES (1,'A','[2024-01-01,2024-01-02)','me'),(1,'A','[2024-01-02,2024-01-03)','me'),(2,NULL,'[2024-01-01,2024-01-02)','you');
INSERT INTO price VALUES (1,'low',100,'[2024-01-01,2024-06-01)'),(2,'high',200,'[2024-01-01,2024-06-01)');
INSERT INTO tariff VALUES (1,'std'),(2,'lux');
