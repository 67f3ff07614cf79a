CREATE TYPE ticket_priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TABLE organizations (
	id SERIAL NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE agents (
	id SERIAL NOT NULL, 
	email VARCHAR(120) NOT NULL, 
	name VARCHAR(120), 
	team VARCHAR(40), 
	PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_agents_email ON agents (email);
CREATE TABLE customers (
	id SERIAL NOT NULL, 
	email VARCHAR(120) NOT NULL, 
	name VARCHAR(120), 
	organization_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(organization_id) REFERENCES organizations (id)
);
CREATE UNIQUE INDEX ix_customers_email ON customers (email);
CREATE TABLE tickets (
	id SERIAL NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	body TEXT, 
	status VARCHAR(20) NOT NULL, 
	priority ticket_priority NOT NULL, 
	assignee_id INTEGER, 
	requester_id INTEGER NOT NULL, 
	tags VARCHAR(255), 
	created_at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, 
	updated_at TIMESTAMP WITHOUT TIME ZONE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(assignee_id) REFERENCES agents (id), 
	FOREIGN KEY(requester_id) REFERENCES customers (id), 
	CONSTRAINT valid_status CHECK (status::text IN ('new', 'open', 'pending', 'solved', 'closed'))
);
CREATE INDEX ix_tickets_status ON tickets (status);
CREATE INDEX ix_tickets_assignee_id ON tickets (assignee_id);
CREATE TABLE comments (
	id SERIAL NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	agent_id INTEGER, 
	customer_id INTEGER, 
	body TEXT NOT NULL, 
	public BOOLEAN NOT NULL, 
	created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	FOREIGN KEY(agent_id) REFERENCES agents (id), 
	FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CHECK (num_nonnulls(agent_id, customer_id) = 1)
);
CREATE INDEX ix_comments_ticket_id ON comments (ticket_id
);
CREATE VIEW open_tickets AS SELECT t.id, t.subject, t.priority, a.name AS assignee, a.team FROM tickets t LEFT JOIN agents a ON a.id = t.assignee_id WHERE t.status::text NOT IN ('solved', 'closed');
CREATE VIEW team_load AS SELECT team, count(*) AS n, count(*) FILTER (WHERE priority = 'urgent') AS urgent FROM open_tickets GROUP BY team;
CREATE FUNCTION set_updated_at() RETURNS trigger AS $BODY$
BEGIN
	NEW.updated_at = now();
	RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql;
CREATE TRIGGER tickets_updated_at BEFORE UPDATE ON tickets FOR EACH ROW EXECUTE PROCEDURE set_updated_at();
