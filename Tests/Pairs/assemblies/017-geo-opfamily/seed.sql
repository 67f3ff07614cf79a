INSERT INTO geo.station VALUES (1,'Oslo','(300)','(250)'),(2,'Rome','(312)','(270)');
