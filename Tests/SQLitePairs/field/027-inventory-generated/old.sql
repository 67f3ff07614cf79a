CREATE TABLE item (sku TEXT PRIMARY KEY, price_cents INTEGER NOT NULL, tax REAL NOT NULL DEFAULT 0.19, gross AS (CAST(price_cents * (1 + tax) AS INTEGER)));
CREATE TABLE stock (sku TEXT REFERENCES item, shelf TEXT, qty INTEGER DEFAULT 0 CHECK (qty >= 0), PRIMARY KEY (sku, shelf));
CREATE INDEX item_gross ON item (gross);
