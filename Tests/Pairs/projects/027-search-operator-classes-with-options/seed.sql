insert into article (title, body, path, paths, extra, keywords) values
  ('Bread', 'Flour and water', 'root.food', '{root.food,root.home}', 'a=>1', '{1,2}'), ('Beer', null, default, null, null, null);
