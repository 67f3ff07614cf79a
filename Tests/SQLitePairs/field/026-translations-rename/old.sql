CREATE TABLE lang (code TEXT PRIMARY KEY, label TEXT);
CREATE TABLE msg (key TEXT NOT NULL, lang TEXT NOT NULL REFERENCES lang (code) ON UPDATE CASCADE, txt TEXT, PRIMARY KEY (key, lang));
CREATE VIEW missing AS SELECT m.key, l.code FROM (SELECT DISTINCT key FROM msg) m CROSS JOIN lang l WHERE NOT EXISTS (SELECT 1 FROM msg x WHERE x.key = m.key AND x.lang = l.code);
CREATE TRIGGER msg_trim AFTER INSERT ON msg WHEN NEW.txt <> trim(NEW.txt) BEGIN UPDATE msg SET txt = trim(NEW.txt) WHERE key = NEW.key AND lang = NEW.lang; END;
