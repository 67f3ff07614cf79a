insert into cms.page (path, content, attributes, settings) values
  ('/', '{"title": "Home", "blocks": [{"kind": "hero"}]}', 'nav=>main, weight=>1', '{"cache": 60}'),
  ('/about', '{"blocks": [], "title": "About us"}', null, '{}');
update cms.page set content = '{"title": "Home", "meta": {"title": "Home"}, "blocks": []}' where path = '/';
update cms.page set content = '{"title": "About", "meta": {"title": "About us", "author": "jw"}, "blocks": []}' where path = '/about';
