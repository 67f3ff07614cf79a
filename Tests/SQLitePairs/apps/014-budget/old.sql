CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, currency CHAR(3), balance INTEGER DEFAULT 0, closed BOOLEAN DEFAULT 0);
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT, parent INTEGER);
CREATE TABLE payees (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE transactions (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES accounts,
  category INTEGER REFERENCES categories(id),
  payee INTEGER,
  amount REAL,
  memo TEXT,
  date TEXT NOT NULL,
  cleared INTEGER DEFAULT 0
);
CREATE TABLE budgets (month TEXT, category INTEGER, amount INTEGER, PRIMARY KEY (month, category));
CREATE VIEW v_transactions AS SELECT t.*, a.name AS account_name FROM transactions t JOIN accounts a ON a.id = t.account;
CREATE VIEW v_monthly AS SELECT substr(date, 1, 7) AS month, sum(amount) AS total FROM v_transactions GROUP BY 1;
CREATE INDEX trans_date ON transactions(date);
