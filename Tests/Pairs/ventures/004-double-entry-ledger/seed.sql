INSERT INTO ledger.currency VALUES ('EUR',2),('JPY',0);
INSERT INTO ledger.account (code,name,kind) VALUES ('1000','Cash','asset'),('4000','Sales','income');
INSERT INTO ledger.journal (booked,memo) VALUES ('2023-01-01','first'),('2023-02-01','second');
INSERT INTO ledger.entry VALUES (1,1,1,100),(1,2,2,-100);
