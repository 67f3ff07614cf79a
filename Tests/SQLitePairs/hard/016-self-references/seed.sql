INSERT INTO tree VALUES (1,NULL,'röot'),(5,1,'a'),(3,5,'b'),(9000000000,3,'日');
INSERT INTO chain(code) VALUES ('a'),('b'),('é');
UPDATE chain SET next='b' WHERE code='a';
UPDATE chain SET next='é', prev='a' WHERE code='b';
UPDATE chain SET next='a', prev='b' WHERE code='é';
INSERT INTO comp VALUES (1,1,NULL,NULL),(1,2,1,1),(2,1,2,1),(3,9007199254740993,1,NULL);
