INSERT INTO sip_address VALUES (1,'sip:a@x'),(2,'sip:ü@x'),(9,'sip:日@x');
INSERT INTO chat_room VALUES (1,1,2,'2020',NULL,0),(5,9,1,'2021','Gröup; "x"',4294967296);
INSERT INTO event VALUES (1,1,'2020'),(2,5,'2020'),(900,5,'2021'),(901,5,'x');
INSERT INTO conference_event VALUES (1,1),(2,5),(900,5),(901,1);
INSERT INTO chat_message VALUES (1,'2020',2,'i1',x'0001ff'),(900,'2021',0,NULL,'text é');
DELETE FROM conference_event WHERE event_id=901;
