CREATE TABLE item (sku TEXT PRIMARY KEY, price_cents INTEGER NOT NULL CHECK (price_cents >= 0), tax REAL NOT NULL DEFAULT 0.19, gross INTEGER AS (CAST(round(price_cents * (1 + tax)) AS INTEGER)) STORED, label TEXT AS (sku || ' – ' || gross) VIRTUAL);
CREATE TABLE stock (sku TEXT NOT NULL REFERENCES item ON UPDATE CASCADE, shelf TEXT NOT NULL, qty INTEGER NOT NULL DEFAULT 0 CHECK (qty >= 0), PRIMARY KEY (sku, shelf)) WITHOUT ROWID;
CREATE INDEX item_gross ON item (gross DESC) WHERE gross > 100;
