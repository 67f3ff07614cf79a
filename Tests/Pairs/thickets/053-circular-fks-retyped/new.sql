CREATE TABLE hen (id bigint PRIMARY KEY, egg bigint NOT NULL, self bigint, UNIQUE (egg, id));
CREATE TABLE egg (id bigint PRIMARY KEY, hen bigint NOT NULL, nest uuid);
CREATE TABLE nest (id uuid PRIMARY KEY, first_egg bigint REFERENCES egg DEFERRABLE, hen bigint REFERENCES hen ON UPDATE CASCADE);
ALTER TABLE hen ADD CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES egg DEFERRABLE;
ALTER TABLE egg ADD CONSTRAINT egg_hen FOREIGN KEY (id, hen) REFERENCES hen (egg, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE egg ADD CONSTRAINT egg_nest FOREIGN KEY (nest) REFERENCES nest ON DELETE CASCADE;
ALTER TABLE hen ADD CONSTRAINT hen_self_fkey FOREIGN KEY (self) REFERENCES hen NOT VALID;
CREATE VIEW clutch AS SELECT h.id AS hen, e.id AS egg, n.id AS nest FROM hen h JOIN egg e ON e.hen = h.id JOIN nest n ON n.id = e.nest;
