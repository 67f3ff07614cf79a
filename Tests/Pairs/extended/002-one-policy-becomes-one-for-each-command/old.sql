CREATE TABLE documents (
    id serial PRIMARY KEY, owner_name name NOT NULL DEFAULT CURRENT_USER, body text, published boolean DEFAULT false
);
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY documents_all ON documents USING (owner_name = CURRENT_USER OR published);
CREATE POLICY "Auditors read" ON documents FOR SELECT TO auditor USING (true);
CREATE POLICY "Nobody deletes published" ON documents FOR DELETE TO editor USING (NOT published);
