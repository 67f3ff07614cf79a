CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, currency CHAR(3) NOT NULL DEFAULT 'EUR' CHECK (length(currency) = 3), closed BOOLEAN NOT NULL DEFAULT 0, offbudget BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT, parent INTEGER REFERENCES categories(id) ON DELETE SET NULL, CHECK (parent <> id));
CREATE TABLE payees (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE transactions (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  category INTEGER REFERENCES categories(id) ON DELETE SET NULL,
  payee INTEGER REFERENCES payees(id),
  amount REAL NOT NULL DEFAULT 0,
  cents INTEGER GENERATED ALWAYS AS (CAST(round(amount * 100) AS INTEGER)) STORED,
  memo TEXT,
  date TEXT NOT NULL,
  cleared INTEGER DEFAULT 0
);
CREATE TABLE budgets (month TEXT, category INTEGER, amount INTEGER, carryover INTEGER DEFAULT 0, PRIMARY KEY (month, category)) WITHOUT ROWID;
CREATE VIEW v_transactions AS SELECT t.*, a.name AS account_name FROM transactions t JOIN accounts a ON a.id = t.account;
CREATE VIEW v_monthly AS SELECT substr(date, 1, 7) AS month, sum(cents) / 100.0 AS total, count(*) AS n FROM v_transactions GROUP BY 1;
CREATE INDEX trans_date ON transactions(date DESC, id);
CREATE INDEX trans_payee ON transactions(payee) WHERE payee IS NOT NULL;
