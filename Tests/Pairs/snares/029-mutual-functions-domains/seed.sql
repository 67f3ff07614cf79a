INSERT INTO reserved_word (w) VALUES ('select'),('from');
INSERT INTO rule_set (name,parent) VALUES ('root','root'),('leaf','root');
INSERT INTO parity (n) VALUES (0),(3);
