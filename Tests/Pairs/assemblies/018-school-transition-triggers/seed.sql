INSERT INTO pupils VALUES (1,'Tim','5a',NULL),(2,'Eva','5b',NULL);
INSERT INTO grades VALUES (1,'math',2.5,'2022-01-01'),(2,'math',1,'2022-01-01');
