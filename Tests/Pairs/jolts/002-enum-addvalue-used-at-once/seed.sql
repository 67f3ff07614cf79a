INSERT INTO ev (l, txt) VALUES ('lo','a'),('hi','b'),('hi',NULL);
INSERT INTO ev_p VALUES ('lo',1),('hi',2),(NULL,3);
