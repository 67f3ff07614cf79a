CREATE TYPE ticket_priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TYPE ticket_status AS ENUM ('new', 'open', 'pending', 'on_hold', 'solved', 'closed');
CREATE TYPE ticket_channel AS ENUM ('email', 'web', 'api', 'chat');
CREATE TABLE organizations (
	id SERIAL NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	domains VARCHAR[] DEFAULT '{}' NOT NULL,
	custom_fields JSONB DEFAULT '{}'::jsonb NOT NULL,
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE teams (
	id SERIAL NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	email_alias VARCHAR(254), 
	CONSTRAINT pk_teams PRIMARY KEY (id), 
	CONSTRAINT uq_teams_name UNIQUE (name)
);
CREATE TABLE users (
	id SERIAL NOT NULL, 
	kind VARCHAR(10) DEFAULT 'customer' NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	name VARCHAR(120), 
	organization_id INTEGER, 
	team_id INTEGER, 
	suspended BOOLEAN DEFAULT false NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL, 
	CONSTRAINT pk_users PRIMARY KEY (id), 
	CONSTRAINT ck_users_kind CHECK (kind::text IN ('agent', 'customer', 'bot')), 
	CONSTRAINT ck_users_team CHECK (team_id IS NULL OR kind::text = 'agent'), 
	CONSTRAINT fk_users_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE SET NULL, 
	CONSTRAINT fk_users_team_id_teams FOREIGN KEY(team_id) REFERENCES teams (id)
);
CREATE UNIQUE INDEX ix_users_email ON users (lower(email::text));
CREATE VIEW customers AS SELECT id, email, name, organization_id FROM users WHERE kind::text = 'customer';
CREATE VIEW agents AS SELECT u.id, u.email, u.name, t.name AS team FROM users u LEFT JOIN teams t ON t.id = u.team_id WHERE u.kind::text = 'agent';
CREATE TABLE tickets (
	id SERIAL NOT NULL, 
	subject VARCHAR(500) NOT NULL, 
	status ticket_status DEFAULT 'new' NOT NULL, 
	priority ticket_priority DEFAULT 'normal' NOT NULL, 
	channel ticket_channel DEFAULT 'email' NOT NULL, 
	assignee_id INTEGER, 
	requester_id INTEGER NOT NULL, 
	tags VARCHAR(40)[] DEFAULT '{}'::character varying[] NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL, 
	updated_at TIMESTAMP WITH TIME ZONE, 
	first_reply_at TIMESTAMP WITH TIME ZONE, 
	deleted BOOLEAN DEFAULT false NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_tickets_assignee_id_users FOREIGN KEY(assignee_id) REFERENCES users (id) ON DELETE SET NULL, 
	CONSTRAINT fk_tickets_requester_id_users FOREIGN KEY(requester_id) REFERENCES users (id) ON DELETE RESTRICT
);
CREATE INDEX ix_tickets_queue ON tickets (assignee_id, priority DESC, created_at) WHERE status < 'solved' AND NOT deleted;
CREATE INDEX ix_tickets_tags ON tickets USING gin (tags);
CREATE TABLE comments (
	id SERIAL NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	author_id INTEGER, 
	body TEXT NOT NULL, 
	body_html TEXT, 
	public BOOLEAN DEFAULT true NOT NULL, 
	created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ticket_id) REFERENCES tickets (id) ON DELETE CASCADE, 
	CONSTRAINT fk_comments_author_id_users FOREIGN KEY(author_id) REFERENCES users (id) ON DELETE SET NULL
);
CREATE INDEX ix_comments_ticket_id ON comments (ticket_id, created_at);
CREATE TABLE sla_policies (
	id SERIAL NOT NULL, 
	priority ticket_priority NOT NULL, 
	first_reply INTERVAL HOUR TO MINUTE DEFAULT '08:00:00'::interval NOT NULL, 
	resolution INTERVAL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_sla_priority UNIQUE (priority)
);
CREATE VIEW open_tickets AS SELECT t.id, t.subject, t.priority, a.name AS assignee, a.team FROM tickets t LEFT JOIN agents a ON a.id = t.assignee_id WHERE t.status NOT IN ('solved', 'closed') AND NOT t.deleted;
CREATE VIEW team_load AS SELECT team, count(*) AS n, count(*) FILTER (WHERE priority = 'urgent') AS urgent FROM open_tickets GROUP BY team;
CREATE VIEW sla_breaches AS SELECT t.id, now() - t.created_at AS age FROM tickets t JOIN sla_policies s ON s.priority = t.priority WHERE t.first_reply_at IS NULL AND t.created_at + s.first_reply < now();
CREATE FUNCTION set_updated_at() RETURNS trigger AS $BODY$
BEGIN
	NEW.updated_at = now();
	RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql;
CREATE TRIGGER tickets_updated_at BEFORE UPDATE ON tickets FOR EACH ROW EXECUTE PROCEDURE set_updated_at();
CREATE FUNCTION mark_first_reply() RETURNS trigger AS $BODY$
BEGIN
	UPDATE tickets SET first_reply_at = NEW.created_at WHERE id = NEW.ticket_id AND first_reply_at IS NULL;
	RETURN NULL;
END;
$BODY$ LANGUAGE plpgsql;
CREATE TRIGGER comments_first_reply AFTER INSERT ON comments FOR EACH ROW WHEN (NEW.public) EXECUTE FUNCTION mark_first_reply();
