INSERT INTO users VALUES ('@a:hs','h',1,1,0);
INSERT INTO rooms VALUES ('!r:hs',true,'@a:hs');
INSERT INTO events VALUES (1,1,'$e1','m.room.create','!r:hs','{}',NULL,true,false,1,1,1,'@a:hs',false),(2,2,'$e2','m.room.member','!r:hs','{}',NULL,true,false,2,2,2,'@a:hs',false);
INSERT INTO event_json VALUES ('$e1','!r:hs','{}','{}');
INSERT INTO state_groups VALUES (1,'!r:hs','$e1');
INSERT INTO schema_version VALUES ('X',50,true);
INSERT INTO room_aliases VALUES ('#main:hs','!r:hs');
