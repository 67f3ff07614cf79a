INSERT INTO venue (id,name) VALUES (1,'Aula'),(2,'Lab');
INSERT INTO teacher VALUES (1,'Kim','[08:00,16:00)','{}'),(2,'Lee','[09:00,18:00)','{[2023-01-01,2023-01-08)}');
INSERT INTO lesson (venue,teacher,dow,slot) VALUES (1,1,1,'[08:00,09:30)'),(2,2,1,'[09:00,10:30)');
