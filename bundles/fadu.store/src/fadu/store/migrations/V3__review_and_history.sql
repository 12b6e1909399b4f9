-- Who changed what, and how to take it back. Plain SQL that Derby and PostgreSQL both read.

create table change_set (
	-- Counted up from 1; the number of a change that was taken back and replaced is not used again.
	ordinal integer not null,
	kind varchar(20) not null,
	-- The file, figure, peer group or rule that the change is about.
	subject varchar(4000) not null,
	figures integer not null,
	made_by varchar(200) not null,
	made_at timestamp not null,
	undone boolean not null,
	constraint change_set_key primary key (ordinal)
);

-- The other side of a change: the rows that its slice of a table held before or, where the change is undone, after it.
create table changed_rows (
	change_set integer not null,
	ordinal integer not null,
	table_name varchar(40) not null,
	slice varchar(4000) not null,
	content ${longText} not null,
	constraint changed_rows_key primary key (change_set, ordinal),
	constraint changed_rows_change_set foreign key (change_set) references change_set (ordinal)
);

-- A corrected observation as it was read: the image of its row.
create table observation_as_read (
	document varchar(64) not null,
	id varchar(200) not null,
	content ${longText} not null,
	constraint observation_as_read_key primary key (document, id),
	constraint observation_as_read_observation foreign key (document, id) references observation (document, id)
);

create table peer_group (
	name varchar(200) not null,
	choice varchar(20) not null,
	basis varchar(4000),
	-- Codes of districts, one on each line, in the order of the user.
	districts varchar(32000) not null,
	constraint peer_group_key primary key (name)
);

create table finding (
	-- SHA-256 of the rule and the figures: the same finding of the next run has the same.
	id varchar(64) not null,
	rule varchar(200) not null,
	-- SHA-256 of the document and id of the observation, one figure on each line.
	figures varchar(32000) not null,
	status varchar(20) not null,
	note varchar(32000),
	decided_by varchar(200),
	decided_at timestamp,
	constraint finding_key primary key (id)
);

-- One metric across districts in a period; the trend of one district; all of one period, report by report as they lie together.
drop index observation_metric_district_period;
drop index observation_district_period;
create index observation_metric_period on observation (metric, period, area);
create index observation_area_metric on observation (area, metric, period);
create index observation_period on observation (period, document);
create index observation_status on observation (review_status, document);
