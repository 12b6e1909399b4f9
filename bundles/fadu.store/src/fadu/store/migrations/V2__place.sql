-- Where a figure stands in its file: page, paragraph, table cell or cell of a sheet. Unset for what was imported before.
alter table observation add column place varchar(300);
