CREATE TABLE documents (
    id serial PRIMARY KEY, owner_name name NOT NULL DEFAULT CURRENT_USER, body text, published boolean DEFAULT false
);
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY documents_select ON documents FOR SELECT TO editor, viewer USING (owner_name = CURRENT_USER OR published);
CREATE POLICY documents_insert ON documents FOR INSERT TO editor WITH CHECK (owner_name = CURRENT_USER);
CREATE POLICY documents_update ON documents FOR UPDATE TO editor
    USING (owner_name = CURRENT_USER) WITH CHECK (owner_name = CURRENT_USER AND body IS NOT NULL);
CREATE POLICY documents_delete ON documents FOR DELETE TO editor USING (owner_name = CURRENT_USER);
CREATE POLICY "Auditors read" ON documents FOR SELECT TO auditor, viewer USING (published IS NOT NULL);
CREATE POLICY "Nobody deletes published" ON documents AS RESTRICTIVE FOR DELETE TO PUBLIC USING (NOT published);
