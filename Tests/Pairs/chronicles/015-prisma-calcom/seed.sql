INSERT INTO "users" ("username","email") VALUES ('peer','peer@cal.com'),(NULL,'anon@cal.com');
INSERT INTO "EventType" ("title","slug","length","userId") VALUES ('30min','30min',30,1);
INSERT INTO "Booking" ("uid","userId","eventTypeId","title","startTime","endTime") VALUES ('u1',1,1,'Chat','2022-01-01','2022-01-01 00:30');
INSERT INTO "Attendee" ("email","name","timeZone","bookingId") VALUES ('x@y','X','UTC',1);
INSERT INTO "Team" ("name","slug") VALUES ('cal','cal');
INSERT INTO "Membership" VALUES (1,1,true,'OWNER');
