insert into feature (layer, name, place, tags, refs, editor) values
  (1, 'Town hall', '(3,4)', '{"alt": "City hall"}', '{1,2}', 'ann'), (0, null, '(0,0)', '{}', '{}', null), (2, 'Old mill', null, '{"kind": "mill"}', '{1}', 'ann');
