-- Registers. Each has a table of its own for its rows, named after it, which is made and extended when its plug-in asks for it.

-- The columns that the tables of rows have, with the kinds of their values as the plug-in said when they were made.
create table register_column (
	register varchar(60) not null,
	name varchar(60) not null,
	kind varchar(20) not null,
	constraint register_column_key primary key (register, name)
);

-- The import that the rows of a register and district stand at. Taking it back sets this to the one before.
create table register_head (
	-- The register and the district.
	root varchar(200) not null,
	import_no integer not null,
	constraint register_head_key primary key (root)
);

-- The files that rows came from; the number is that of the entry in the history.
create table register_import (
	root varchar(200) not null,
	import_no integer not null,
	-- The import below it; 0 for none.
	previous integer not null,
	register varchar(60) not null,
	district varchar(140) not null,
	file_name varchar(1000) not null,
	sha256 varchar(64) not null,
	imported_at timestamp not null,
	-- The letters of the columns, as sheet, name of the column and letters, one on each line, parted by tabs.
	sheet_columns ${longText} not null,
	constraint register_import_key primary key (root, import_no)
);
