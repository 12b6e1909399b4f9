-- What a user defines in a workspace beside plug-ins: metrics with a formula. Each is one row, so that other kinds need no table of their own.

create table definition (
	-- The kind and the code, parted by a blank.
	id varchar(200) not null,
	-- As JSON.
	content ${longText} not null,
	constraint definition_key primary key (id)
);
