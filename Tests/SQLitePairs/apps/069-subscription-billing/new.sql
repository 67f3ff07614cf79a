CREATE TABLE plan (id TEXT PRIMARY KEY COLLATE NOCASE, price INTEGER NOT NULL CHECK (price >= 0), currency TEXT NOT NULL DEFAULT 'USD', period TEXT DEFAULT 'month', UNIQUE (price, currency, period));
CREATE TABLE customer (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT COLLATE NOCASE UNIQUE, country TEXT DEFAULT 'DE');
CREATE TABLE subscription (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, plan_id TEXT NOT NULL REFERENCES plan(id) ON UPDATE CASCADE, since TEXT, until TEXT, trial BOOLEAN NOT NULL DEFAULT FALSE);
CREATE UNIQUE INDEX one_active ON subscription (customer_id) WHERE until IS NULL;
CREATE TABLE payment (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id) ON DELETE SET NULL, cents INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'pending', 'paid', 'failed')), ref BLOB, euros REAL AS (cents / 100.0) STORED);
CREATE TRIGGER payment_immutable BEFORE UPDATE OF cents, customer_id ON payment WHEN old.status = 'paid' BEGIN SELECT RAISE(ABORT, 'paid; immutable'); END;
CREATE TRIGGER payment_nodel BEFORE DELETE ON payment WHEN old.status = 'paid' BEGIN SELECT RAISE(ABORT, 'no'); END;
CREATE VIEW revenue AS SELECT customer_id, sum(euros) AS eur FROM payment WHERE status = 'paid' GROUP BY customer_id;
