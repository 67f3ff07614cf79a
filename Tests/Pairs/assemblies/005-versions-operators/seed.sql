INSERT INTO packages (name) VALUES ('left-pad'),('serde');
INSERT INTO releases VALUES (1,'(1,0,0,)',false),(1,'(1,1,0,beta)',true),(2,'(0,9,15,)',false);
