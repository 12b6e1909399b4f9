-- Plain SQL that Derby and PostgreSQL both read. The one type they name differently comes as a placeholder from Dialect.

create table document (
	sha256 varchar(64) not null,
	file_name varchar(1000),
	title varchar(4000),
	publisher varchar(1000),
	published varchar(100),
	district varchar(40),
	period varchar(40),
	cut_off_stated boolean not null,
	least_months integer not null,
	truncated boolean not null,
	note varchar(32000),
	note_en varchar(32000),
	imported_at timestamp not null,
	constraint document_key primary key (sha256)
);

-- Apart from document, so that a list of documents never touches the long texts.
create table document_text (
	document varchar(64) not null,
	content ${longText} not null,
	constraint document_text_key primary key (document),
	constraint document_text_document foreign key (document) references document (sha256)
);

create table observation (
	document varchar(64) not null,
	-- Where the observation stands in the list of its document.
	ordinal integer not null,
	id varchar(200) not null,
	metric varchar(200),
	metric_name varchar(1000),
	domain_name varchar(200),
	-- The district that the observation names; unset where it is that of the document.
	district varchar(40),
	-- The district that the figure speaks of, whoever names it: what a comparison asks for.
	area varchar(40),
	quantity_value decimal(31, 6) not null,
	quantity_unit varchar(100) not null,
	quantity_bound varchar(20) not null,
	kind varchar(20) not null,
	period varchar(40) not null,
	span_start integer not null,
	span_end integer not null,
	printed varchar(4000),
	scope varchar(4000),
	relation varchar(20) not null,
	related_to varchar(200),
	note varchar(32000),
	confidence double precision not null,
	review_status varchar(20) not null,
	reviewed_by varchar(200),
	reviewed_at varchar(100),
	constraint observation_key primary key (document, ordinal),
	constraint observation_id unique (document, id),
	constraint observation_document foreign key (document) references document (sha256)
);

create index observation_metric_district_period on observation (metric, area, period);
create index observation_district_period on observation (area, period);
