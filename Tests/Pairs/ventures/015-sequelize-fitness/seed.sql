INSERT INTO "Users" ("email","weightKg","createdAt","updatedAt") VALUES ('a@b.c',70.5,now(),now()),('d@e.f',NULL,now(),now());
INSERT INTO "Workouts" ("type","startedAt","seconds","meters","UserId") VALUES ('run','2023-01-01',1800,5000,1),('swim','2023-01-02',1200,1000,2);
INSERT INTO "Laps" VALUES (1,1,900,'{120,140}'),(1,2,900,NULL); INSERT INTO "Goals" ("UserId","meters","month") VALUES (1,100000,'2023-01');
