CREATE TABLE hen (id int PRIMARY KEY, egg int NOT NULL, UNIQUE (id, egg));
CREATE TABLE egg (id int PRIMARY KEY, hen int NOT NULL, nest int);
CREATE TABLE nest (id int PRIMARY KEY, first_egg int REFERENCES egg, hen int REFERENCES hen);
ALTER TABLE hen ADD CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES egg DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE egg ADD CONSTRAINT egg_hen FOREIGN KEY (hen, id) REFERENCES hen (id, egg) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE egg ADD CONSTRAINT egg_nest FOREIGN KEY (nest) REFERENCES nest ON DELETE SET NULL;
ALTER TABLE hen ADD self int REFERENCES hen;
CREATE VIEW clutch AS SELECT h.id AS hen, e.id AS egg, n.id AS nest FROM hen h JOIN egg e ON e.hen = h.id JOIN nest n ON n.id = e.nest;
