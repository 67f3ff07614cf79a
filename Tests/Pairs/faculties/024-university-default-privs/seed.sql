INSERT INTO people.person VALUES (1,'Ada','Byron','f'),(2,'Carl','Gauss','m');
INSERT INTO people.student VALUES (1,'00000001','2020-10-01');
INSERT INTO teaching.course (code,title) VALUES ('M1','Analysis'),('M2','Algebra');
INSERT INTO teaching.offering (course,term,lecturer) VALUES ('M1','2023S',2),('M2','2023W',2);
INSERT INTO teaching.enrolment (offering,student,grade) VALUES (1,1,1.3);
