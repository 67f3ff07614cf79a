--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: applications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.applications (
    applicationid bigint NOT NULL,
    hostid bigint NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL
);


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    eventid bigint NOT NULL,
    source integer DEFAULT 0 NOT NULL,
    objectid bigint DEFAULT 0 NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    acknowledged integer DEFAULT 0 NOT NULL
);


--
-- Name: functions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.functions (
    functionid bigint NOT NULL,
    itemid bigint NOT NULL,
    triggerid bigint NOT NULL,
    function character varying(12) DEFAULT ''::character varying NOT NULL,
    parameter character varying(255) DEFAULT '0'::character varying NOT NULL
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value numeric(16,4) DEFAULT 0.0000 NOT NULL,
    ns integer DEFAULT 0 NOT NULL
);


--
-- Name: history_uint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history_uint (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value numeric(20,0) DEFAULT 0 NOT NULL,
    ns integer DEFAULT 0 NOT NULL
);


--
-- Name: hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts (
    hostid bigint NOT NULL,
    host character varying(128) DEFAULT ''::character varying NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    available integer DEFAULT 0 NOT NULL,
    error character varying(2048) DEFAULT ''::character varying NOT NULL,
    proxy_hostid bigint,
    lastaccess integer DEFAULT 0 NOT NULL
);


--
-- Name: hosts_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts_groups (
    hostgroupid bigint NOT NULL,
    hostid bigint NOT NULL,
    groupid bigint NOT NULL
);


--
-- Name: hstgrp; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hstgrp (
    groupid bigint NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL,
    internal integer DEFAULT 0 NOT NULL
);


--
-- Name: interface; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interface (
    interfaceid bigint NOT NULL,
    hostid bigint NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    ip character varying(64) DEFAULT '127.0.0.1'::character varying NOT NULL,
    port character varying(64) DEFAULT '10050'::character varying NOT NULL
);


--
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    itemid bigint NOT NULL,
    hostid bigint NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL,
    key_ character varying(255) DEFAULT ''::character varying NOT NULL,
    delay integer DEFAULT 0 NOT NULL,
    history integer DEFAULT 90 NOT NULL,
    value_type integer DEFAULT 0 NOT NULL,
    formula character varying(255) DEFAULT '1'::character varying NOT NULL,
    interfaceid bigint
);


--
-- Name: items_applications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items_applications (
    itemappid bigint NOT NULL,
    applicationid bigint NOT NULL,
    itemid bigint NOT NULL
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    mediaid bigint NOT NULL,
    userid bigint NOT NULL,
    sendto character varying(100) DEFAULT ''::character varying NOT NULL,
    active integer DEFAULT 0 NOT NULL
);


--
-- Name: trends; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trends (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    num integer DEFAULT 0 NOT NULL,
    value_min numeric(16,4) DEFAULT 0 NOT NULL,
    value_avg numeric(16,4) DEFAULT 0 NOT NULL,
    value_max numeric(16,4) DEFAULT 0 NOT NULL
);


--
-- Name: triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.triggers (
    triggerid bigint NOT NULL,
    expression character varying(2048) DEFAULT ''::character varying NOT NULL,
    description character varying(255) DEFAULT ''::character varying NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    comments text DEFAULT ''::text NOT NULL
);


--
-- Name: applications applications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_pkey PRIMARY KEY (applicationid);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (eventid);


--
-- Name: functions functions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_pkey PRIMARY KEY (functionid);


--
-- Name: hosts_groups hosts_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT hosts_groups_pkey PRIMARY KEY (hostgroupid);


--
-- Name: hosts hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_pkey PRIMARY KEY (hostid);


--
-- Name: hstgrp hstgrp_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hstgrp
    ADD CONSTRAINT hstgrp_pkey PRIMARY KEY (groupid);


--
-- Name: interface interface_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interface
    ADD CONSTRAINT interface_pkey PRIMARY KEY (interfaceid);


--
-- Name: items_applications items_applications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items_applications
    ADD CONSTRAINT items_applications_pkey PRIMARY KEY (itemappid);


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (itemid);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (mediaid);


--
-- Name: trends trends_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trends
    ADD CONSTRAINT trends_pkey PRIMARY KEY (itemid, clock);


--
-- Name: triggers triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.triggers
    ADD CONSTRAINT triggers_pkey PRIMARY KEY (triggerid);


--
-- Name: events_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_1 ON public.events USING btree (source, objectid, clock);


--
-- Name: history_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_1 ON public.history USING btree (itemid, clock);


--
-- Name: history_uint_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_uint_1 ON public.history_uint USING btree (itemid, clock);


--
-- Name: hosts_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_1 ON public.hosts USING btree (host);


--
-- Name: hosts_groups_1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hosts_groups_1 ON public.hosts_groups USING btree (hostid, groupid);


--
-- Name: items_1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX items_1 ON public.items USING btree (hostid, key_);


--
-- Name: applications applications_hostid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_hostid_fkey FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: hosts_groups c_hosts_groups_1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT c_hosts_groups_1 FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: hosts_groups c_hosts_groups_2; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT c_hosts_groups_2 FOREIGN KEY (groupid) REFERENCES public.hstgrp(groupid) ON DELETE CASCADE;


--
-- Name: items c_items_1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT c_items_1 FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: items c_items_3; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT c_items_3 FOREIGN KEY (interfaceid) REFERENCES public.interface(interfaceid);


--
-- Name: functions functions_itemid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_itemid_fkey FOREIGN KEY (itemid) REFERENCES public.items(itemid) ON DELETE CASCADE;


--
-- Name: functions functions_triggerid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_triggerid_fkey FOREIGN KEY (triggerid) REFERENCES public.triggers(triggerid) ON DELETE CASCADE;


--
-- Name: hosts hosts_proxy_hostid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_proxy_hostid_fkey FOREIGN KEY (proxy_hostid) REFERENCES public.hosts(hostid);


--
-- Name: interface interface_hostid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interface
    ADD CONSTRAINT interface_hostid_fkey FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: items_applications items_applications_applicationid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items_applications
    ADD CONSTRAINT items_applications_applicationid_fkey FOREIGN KEY (applicationid) REFERENCES public.applications(applicationid) ON DELETE CASCADE;


--
-- Name: items_applications items_applications_itemid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items_applications
    ADD CONSTRAINT items_applications_itemid_fkey FOREIGN KEY (itemid) REFERENCES public.items(itemid) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


