CREATE COLLATION swedish (provider = icu, locale = 'sv-SE', deterministic = false);
CREATE DOMAIN word AS text COLLATE swedish;
CREATE TABLE item (name text COLLATE swedish NOT NULL, other word, more word[]) PARTITION BY RANGE (name COLLATE swedish);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM ('a') TO ('m');
