INSERT INTO item VALUES (1,'a',1),(2,'b',2);
INSERT INTO item_n_seq VALUES (1),(2);
INSERT INTO holder VALUES (ROW(1,'x'),1),(NULL,2);
INSERT INTO _thing VALUES (1),(2);
INSERT INTO uses_thing VALUES ('a','{a,a}'),(NULL,NULL);
