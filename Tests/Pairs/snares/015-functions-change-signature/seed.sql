INSERT INTO parcel (code,kg) VALUES ('AB',1),('CD',2.5),('EF',400);
