-- What a login sees and changes where roles were given for districts only. Made by the first such grant, dropped with the last.
-- {schema} is the schema of the tables, {groups} the roles with the groups of the server that have them.
-- The functions look past the policies and answer for the login alone that asks. Statements are parted by a line of two hyphens.
create table if not exists {schema}.district_right (
	login varchar(63) not null,
	role varchar(20) not null,
	-- The district as it was named; and what districts of rows are like: its code with all codes below it, or a name.
	district varchar(140) not null,
	pattern varchar(300) not null,
	constraint district_right_key primary key (login, role, pattern)
);
--
-- What districts are like of which the login has one of these roles; null where it has one of them for all.
create or replace function {schema}.districts_for(variadic roles text[]) returns text[]
language sql stable parallel safe security definer set search_path = {schema}, pg_temp as $$
	select case
		when not exists (select 1 from district_right where login = session_user) then null
		when exists (select 1 from (values {groups}) as g(role, name) join pg_roles r on r.rolname = g.name
			where g.role = any (roles) and pg_has_role(session_user, r.oid, 'member')
			and not exists (select 1 from district_right d where d.login = session_user and d.role = g.role)) then null
		else coalesce((select array_agg(distinct d.pattern::text) from district_right d
			where d.login = session_user and d.role = any (roles)), '{}') end
$$;
--
-- Whether a document is of one of these districts, be it kept or only left in the history; null where nothing is known of it.
create or replace function {schema}.document_is_of(sha256 text, own text[]) returns boolean
language plpgsql stable parallel safe security definer set search_path = {schema}, pg_temp as $$
declare
	home text;
begin
	select d.district into home from document d where d.sha256 = document_is_of.sha256;
	if not found then
		select r.content::json -> 0 ->> 'district' into home from changed_rows r
			where r.root = document_is_of.sha256 and r.table_name = 'DOCUMENT' and r.content <> '[]' order by r.change_set desc limit 1;
		if not found then
			return null;
		end if;
	end if;
	return coalesce(home like any (own), false);
end
$$;
--
revoke execute on function {schema}.document_is_of(text, text[]) from public
--
-- Whether all figures of a finding, one on each line, are of own documents; those that plug-ins bring are everybody's.
create or replace function {schema}.may_figures(figures text, variadic roles text[]) returns boolean
language plpgsql stable parallel safe security definer set search_path = {schema}, pg_temp as $$
declare
	own text[] := districts_for(variadic roles);
begin
	return own is null or not exists (select 1 from unnest(string_to_array(figures, e'\n')) as f(figure)
		where not coalesce(document_is_of(split_part(f.figure, ' ', 1), own), true));
end
$$;
--
-- Whether a definition is of no district (a metric of one's own) or of one of these: its residents in a year, its level.
create or replace function {schema}.may_define(id text, own text[]) returns boolean
language sql immutable parallel safe set search_path = {schema}, pg_temp as $$
	select own is null or id not like 'RESIDENTS %' and id not like 'LEVEL %'
		or regexp_replace(regexp_replace(id, '^[A-Z]+ ', ''), ' [0-9]+$', '') like any (own)
$$;
--
-- Whether what the history keeps of a root is of own districts. What nobody knows any more may be added, and is not shown.
create or replace function {schema}.may_root(kind text, root text, adding boolean, variadic roles text[]) returns boolean
language plpgsql stable parallel safe security definer set search_path = {schema}, pg_temp as $$
declare
	own text[] := districts_for(variadic roles);
	kept text;
begin
	if own is null then
		return true;
	end if;
	case kind
	when 'PEER_GROUP' then
		return not adding or not exists (select 1 from peer_group p, unnest(string_to_array(p.districts, e'\n')) as d(district)
			where p.name = root and not d.district like any (own));
	when 'DEFINITION' then
		return not adding or may_define(root, own);
	when 'REGISTER_HEAD' then
		return substr(root, strpos(root, ' ') + 1) like any (own);
	when 'FINDING' then
		select f.figures into kept from finding f where f.id = root;
		if not found then
			select r.content::json -> 0 ->> 'figures' into kept from changed_rows r
				where r.root = may_root.root and r.table_name = 'FINDING' and r.content <> '[]' order by r.change_set desc limit 1;
			if not found then
				return adding;
			end if;
		end if;
		return may_figures(kept, variadic roles);
	else
		return coalesce(document_is_of(root, own), adding);
	end case;
end
$$;
--
-- Whether all that an entry of the history touched is of own districts.
create or replace function {schema}.may_entry(entry integer, variadic roles text[]) returns boolean
language plpgsql stable parallel safe security definer set search_path = {schema}, pg_temp as $$
begin
	return not exists (select 1 from (select distinct r.table_name, r.root from changed_rows r where r.change_set = entry) t
		where not may_root(t.table_name, t.root, false, variadic roles));
end
$$
--
-- For a province that reads this database: what it is let see, where that is not all.
create or replace view {schema}.seen_district as
	select unnest({schema}.districts_for('reader', 'reviewer', 'importer', 'steward')) as pattern
