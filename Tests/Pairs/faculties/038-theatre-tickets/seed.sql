INSERT INTO play VALUES (1,'Hamlet',180),(2,'Faust',200);
INSERT INTO show (play,at) VALUES (1,'2023-05-01 19:00+00'),(2,'2023-05-02 19:00+00');
INSERT INTO ticket (show,place,price) VALUES (1,'(A,1,1)',50),(1,'(A,1,2)',50),(2,'(B,3,7)',30);
