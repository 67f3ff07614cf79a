CREATE TABLE species (
    id serial PRIMARY KEY,
    latin text NOT NULL UNIQUE,
    flagship int
);
CREATE TABLE enclosures (
    id serial PRIMARY KEY,
    name text NOT NULL,
    keeper_id int,
    next_to int REFERENCES enclosures
);
CREATE TABLE keepers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    boss int REFERENCES keepers,
    main_enclosure int REFERENCES enclosures
);
ALTER TABLE enclosures ADD CONSTRAINT enc_keeper FOREIGN KEY (keeper_id) REFERENCES keepers;
CREATE TABLE animals (
    id serial PRIMARY KEY,
    species_id int NOT NULL REFERENCES species,
    enclosure_id int REFERENCES enclosures ON DELETE SET NULL,
    name text NOT NULL,
    mother int REFERENCES animals,
    father int REFERENCES animals,
    born date,
    CONSTRAINT parents CHECK (mother <> father),
    UNIQUE (id, species_id)
);
ALTER TABLE species ADD CONSTRAINT species_flagship FOREIGN KEY (flagship, id) REFERENCES animals (id, species_id);
CREATE INDEX animals_enc ON animals (enclosure_id);
CREATE TABLE feedings (
    animal_id int REFERENCES animals,
    keeper_id int REFERENCES keepers,
    at timestamp DEFAULT now(),
    grams int,
    PRIMARY KEY (animal_id, at)
);
CREATE VIEW families AS SELECT c.name AS child, m.name AS mother, f.name AS father FROM animals c LEFT JOIN animals m ON m.id = c.mother LEFT JOIN animals f ON f.id = c.father;
CREATE VIEW duty AS SELECT k.name, e.name AS enclosure, count(a.id) AS animals FROM keepers k JOIN enclosures e ON e.keeper_id = k.id LEFT JOIN animals a ON a.enclosure_id = e.id GROUP BY k.id, e.id;
