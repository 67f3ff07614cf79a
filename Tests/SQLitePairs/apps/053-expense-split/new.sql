CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "group" INTEGER NOT NULL REFERENCES "group"(id) ON DELETE CASCADE, weight REAL NOT NULL DEFAULT 1.0, CONSTRAINT "unique" UNIQUE ("group", name));
CREATE TABLE "group" (id INTEGER PRIMARY KEY, name TEXT, "default" TEXT NOT NULL DEFAULT 'select "x" from (y)', "select" INTEGER, password_hash BLOB);
CREATE TABLE bill (id INTEGER PRIMARY KEY, payer INTEGER REFERENCES person(id), amount DECIMAL(12,2) NOT NULL CHECK (amount <> 0), "when" TEXT DEFAULT CURRENT_DATE, what TEXT, "check" TEXT CHECK ("check" IN ('yes', 'no', 'it''s, (maybe)')), "references" INTEGER REFERENCES bill(id));
CREATE TABLE billowers (bill_id INTEGER REFERENCES bill(id) ON DELETE CASCADE, person_id INTEGER REFERENCES person(id), PRIMARY KEY (bill_id, person_id));
CREATE INDEX "index" ON bill ("when" DESC, what COLLATE NOCASE);
