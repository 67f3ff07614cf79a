insert into person (given, family, email, notes) values
  ('Ruth', 'Berg', 'ruth@example.de', 'prefers phone calls'), ('Jo', '', 'jo@example.org', null);
