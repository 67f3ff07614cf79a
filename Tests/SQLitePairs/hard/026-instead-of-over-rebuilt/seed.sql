INSERT INTO joined VALUES (1,'Ä','c1'),(2,'b',NULL),(90,'日','; --');
INSERT INTO base VALUES (9000000000,'z',x'00ff');
UPDATE joined SET a='bé' WHERE id=2;
INSERT INTO joined VALUES (91,'tmp','t');
DELETE FROM side WHERE base_id=91;
DELETE FROM outer_v WHERE id=91;
