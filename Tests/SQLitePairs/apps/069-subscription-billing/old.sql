CREATE TABLE plan (id TEXT PRIMARY KEY, price INTEGER NOT NULL, period TEXT);
CREATE TABLE customer (id INTEGER PRIMARY KEY, email TEXT UNIQUE, plan_id TEXT REFERENCES plan(id) ON UPDATE CASCADE);
CREATE TABLE subscription (customer_id INTEGER NOT NULL REFERENCES customer(id), plan_id TEXT NOT NULL REFERENCES plan(id), since TEXT, until TEXT);
CREATE TABLE payment (id INTEGER PRIMARY KEY, customer_id INTEGER, cents INTEGER, status TEXT DEFAULT 'pending', ref TEXT);
CREATE TRIGGER payment_immutable BEFORE UPDATE OF cents ON payment WHEN old.status = 'paid' BEGIN SELECT RAISE(ABORT, 'paid'); END;
