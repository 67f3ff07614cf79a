-- A table whose rows wait in a plain one has values with the collation of a domain.
CREATE COLLATION swedish (provider = icu, locale = 'sv-SE');
CREATE DOMAIN word AS text COLLATE swedish;
CREATE TABLE item (name text COLLATE swedish NOT NULL, other word, more word[]) PARTITION BY RANGE (name COLLATE swedish);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM ('a') TO ('m');
