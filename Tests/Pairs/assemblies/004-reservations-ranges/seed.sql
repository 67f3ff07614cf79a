INSERT INTO rooms VALUES (1,'Blue',4,'[08:00,18:00)','[10,20]'),(2,'Red',2,NULL,NULL);
INSERT INTO guests (email) VALUES ('g@x.y');
INSERT INTO bookings (room, guest, during, status) VALUES (1,1,'[2023-01-01 10:00Z,2023-01-01 11:00Z)','confirmed'),(1,NULL,'[2023-01-01 11:00Z,2023-01-01 12:00Z)','held');
