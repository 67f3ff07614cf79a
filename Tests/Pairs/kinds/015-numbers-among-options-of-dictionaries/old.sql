CREATE EXTENSION dict_int;
CREATE TEXT SEARCH DICTIONARY shelf (TEMPLATE = intdict_template, maxlen = 12, rejectlong = false);
CREATE TEXT SEARCH DICTIONARY quoted (TEMPLATE = intdict_template, maxlen = '9');
CREATE TEXT SEARCH DICTIONARY dropped (TEMPLATE = intdict_template, maxlen = 7, rejectlong = true);
