INSERT INTO building VALUES ('A','Main'||'','main'),('B','Annex','south');
INSERT INTO room (building,no,seats) VALUES ('A','101',100),('B','7',30);
INSERT INTO lecturer (name) VALUES ('Gauß'),('Noether');
INSERT INTO module (code,name,ects,semester) VALUES ('MAT101','Analysis',7.5,1),('MAT102','Algebra',5,2);
INSERT INTO lecture (module,lecturer,building,room_no,day,hours) VALUES ('MAT101',1,'A','101','mon','[8,10)'),('MAT102',2,'B','7','tue','[10,12)');
INSERT INTO student VALUES (1,'Ada'),(2,'Carl'); INSERT INTO attends VALUES (1,1),(2,2);
